namespace Dragoman.Events.Triggers;

/// <summary>A line of a trigger lexicon: words that may tell an event, and where its participants stand.</summary>
/// <param name="Id">Name for the "why": file and trigger, such as <c>consult:pay visit</c>.</param>
/// <param name="Elements">The words in order, each as a set of lemmas of which one must be there.</param>
/// <param name="Head">Which element is the syntactic head.</param>
/// <param name="Pos">Kind of the head.</param>
/// <param name="Type">Event type; null for words that only look like a trigger and block shorter ones ("meet demand").</param>
/// <param name="Frame">Where participants, place and topic stand.</param>
internal sealed record Trigger(
    string Id, IReadOnlyList<IReadOnlySet<string>> Elements, int Head, TriggerPos Pos, EventType? Type, Frame Frame)
{
    private static readonly HashSet<string> s_prepositions = new(
        ["of", "from", "to", "on", "upon", "at", "for", "with", "against", "over", "about", "in", "into", "between", "by",
            "out", "off", "up", "down", "away", "back"], StringComparer.Ordinal);

    /// <summary>Lemmas of which the logical subject must be one ("soldiers left"); empty for any.</summary>
    public IReadOnlySet<string> Subjects { get; init; } = new HashSet<string>();

    /// <summary>
    /// How much the words ask for: of two lines at one head the one that asks for more wins, "demand withdrawal" over "demand of".
    /// </summary>
    public int Weight => _weight + (Subjects.Count > 0 ? 2 : 0);

    private readonly int _weight = Elements.Sum(element => element.All(s_prepositions.Contains) ? 1 : 2);

    /// <summary>PLOVER mode, null where the words do not tell it.</summary>
    public string? Mode { get; init; }

    /// <summary>The words fit an event of any mode ("discussed", after a call as after a visit): <c>any</c> in the lexicon.</summary>
    public bool FitsAnyMode { get; init; }

    /// <summary>CAMEO code.</summary>
    public string Cameo { get; init; } = "";

    /// <summary>What must be linked before the words count.</summary>
    public Needs Needs { get; init; } = Needs.Default;

    /// <summary>Status that the words carry themselves ("call off": cancelled); null where tense and mood decide.</summary>
    public EventStatus? Status { get; init; }
}
