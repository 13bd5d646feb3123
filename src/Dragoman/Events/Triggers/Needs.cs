using Dragoman.Actors;

namespace Dragoman.Events.Triggers;

/// <summary>What must be linked before a trigger counts as an event.</summary>
/// <param name="Actor">Somebody acts.</param>
/// <param name="Recipient">Somebody is acted on.</param>
/// <param name="Plural">The actors are at least two.</param>
/// <param name="Place">A place is told.</param>
internal sealed record Needs(bool Actor, bool Recipient, bool Plural, bool Place)
{
    /// <summary>Somebody acts: what a line without <c>needs</c> asks.</summary>
    public static Needs Default { get; } = new(true, false, false, false);

    /// <summary>Two sides are told, be it as actor and recipient or as actors of a mutual event.</summary>
    public bool TwoSides { get; init; }

    /// <summary>A complement clause hangs on the trigger ("told them to leave").</summary>
    public bool Clause { get; init; }

    /// <summary>Kinds that an actor must have one of; empty for any.</summary>
    public IReadOnlyList<ActorKind> ActorKinds { get; init; } = [];

    /// <summary>Kinds that a recipient must have one of; empty for any.</summary>
    public IReadOnlyList<ActorKind> RecipientKinds { get; init; } = [];

    /// <summary>Reads <c>both</c>, <c>actor:state|organisation,plural</c>, <c>recipient:person</c>, <c>place</c> …</summary>
    /// <exception cref="FormatException">A word is none of these.</exception>
    public static Needs Parse(string text)
    {
        var needs = Default;
        foreach (var part in text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var kinds = colon < 0 ? [] : Kinds(part[(colon + 1)..]);
            needs = (colon < 0 ? part : part[..colon]) switch
            {
                "actor" => needs with { ActorKinds = kinds },
                "recipient" => needs with { Recipient = true, RecipientKinds = kinds },
                "both" => needs with { Recipient = true },
                "sides" => needs with { TwoSides = true },
                "clause" => needs with { Clause = true },
                "plural" => needs with { Plural = true },
                "place" => needs with { Place = true },
                "agentless" => needs with { Actor = false },
                _ => throw new FormatException($"'{part}' is none of actor, recipient, both, plural, place, sides, clause, agentless."),
            };
        }
        return needs;
    }

    private static ActorKind[] Kinds(string text) =>
        [.. text.Split('|').Select(kind => Enum.Parse<ActorKind>(kind, ignoreCase: true))];
}
