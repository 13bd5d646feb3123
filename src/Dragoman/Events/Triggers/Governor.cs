namespace Dragoman.Events.Triggers;

/// <summary>
/// A word that stands over a trigger and tells whether the event took place, and perhaps who takes part: "hold" over "talks",
/// "agree" over "to meet", "prospect" over "of a visit".
/// </summary>
/// <param name="Elements">Its words: head first, then particles or nouns.</param>
/// <param name="Over">
/// How it governs: <c>obj</c>, <c>subj</c>, <c>clause</c> (complement or infinitive), or a preposition ("take part" over <c>in</c>).
/// </param>
/// <param name="Status">What it makes of the event; null where its own tense and mood decide ("hold").</param>
/// <param name="Subject">What its subject is to a governed noun: <c>A</c> takes part, <c>R</c> hosts or receives, empty: nothing.</param>
internal sealed record Governor(
    IReadOnlyList<IReadOnlySet<string>> Elements, IReadOnlyList<string> Over, EventStatus? Status, string Subject)
{
    /// <summary>As written, for the "why".</summary>
    public string Id { get; init; } = "";
}
