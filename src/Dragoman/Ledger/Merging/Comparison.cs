namespace Dragoman.Ledger.Merging;

/// <summary>
/// Weighs what speaks for and against two reports telling of the same thing. The sum of the clues decides: from zero upwards
/// they are one. Weights are set by hand on <c>eval/merging</c>; the reasons stand beside them.
/// </summary>
internal static class Comparison
{
    /// <summary>What no other clue can outweigh.</summary>
    public const double Veto = -20;

    /// <summary>Nothing in common but the key under which they met: without more they stay apart.</summary>
    private const double Prior = -2.2;

    public static double Score(Report a, Report b)
    {
        var sum = 0.0;
        foreach (var clue in Clues(a, b)) sum += clue.Weight;
        return sum;
    }

    /// <summary>What speaks for and against; the same whichever of the two is named first.</summary>
    public static IEnumerable<Clue> Clues(Report a, Report b) =>
        string.CompareOrdinal(a.Facts.Id, b.Facts.Id) <= 0 ? InOrder(a, b) : InOrder(b, a);

    private static IEnumerable<Clue> InOrder(Report a, Report b)
    {
        yield return new Clue("start", "they share a merge key", Prior);
        var kinds = a.Facts.Kind switch
        {
            EntryKind.Claim => ClaimClues.Of(a, b),
            EntryKind.Instrument => InstrumentClues.Of(a, b),
            _ => EventClues.Of(a, b),
        };
        foreach (var clue in kinds) yield return clue;
        yield return Wording(a, b);
    }

    /// <summary>Copies of agency text differ in nothing else, and free retellings share at least the rare words.</summary>
    private static Clue Wording(Report a, Report b) => Overlap(a.Words, b.Words) switch
    {
        >= 0.8 => new Clue("wording", "nearly the same words", 2.5),
        >= 0.45 => new Clue("wording", "many words in common", 1.2),
        >= 0.25 => new Clue("wording", "some words in common", 0.5),
        >= 0.1 => new Clue("wording", "few words in common", 0),
        _ => new Clue("wording", "hardly a word in common", -0.4),
    };

    /// <summary>Share of the smaller set that is in the other too.</summary>
    public static double Overlap(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return 0;
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        var shared = 0;
        foreach (var word in small)
            if (large.Contains(word)) shared++;
        return (double)shared / small.Count;
    }
}
