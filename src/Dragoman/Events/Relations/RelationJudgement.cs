namespace Dragoman.Events.Relations;

/// <summary>What the relation model says of a marked pair.</summary>
/// <param name="Type">The likeliest event type.</param>
/// <param name="Mode">The likeliest mode of that type, null for none.</param>
/// <param name="Scores">Probability of each event type in the order of <see cref="EventType"/>, then that of no event.</param>
public sealed record RelationJudgement(EventType Type, string? Mode, IReadOnlyList<double> Scores)
{
    /// <summary>Probability of the likeliest type.</summary>
    public double Score => Scores[(int)Type];

    /// <summary>Probability that nothing happens between the two.</summary>
    public double NoEvent => Scores[RelationModel.None];
}
