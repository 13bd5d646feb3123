namespace Dragoman.Ledger.Merging;

/// <summary>
/// Clues of two figures. One entry is one count of one thing at one time: differing figures for it stand side by side in the
/// entry, so the figures themselves speak weakly, and what is counted speaks strongly.
/// </summary>
internal static class ClaimClues
{
    public static IEnumerable<Clue> Of(Report a, Report b)
    {
        if (a.Facts.Unit != b.Facts.Unit && a.Facts.Unit is not null && b.Facts.Unit is not null)
            yield return new Clue("unit", "other units", Comparison.Veto);
        yield return Figures(a.Facts.Amount!, b.Facts.Amount!);
        yield return Subjects(a, b);
        yield return DateClues.Of(a, b);
        yield return PlaceClues.Of(a.Facts.Place, b.Facts.Place);
        if (a.Did == b.Did) yield return new Clue("document", "told twice in one document", -1.5);
    }

    private static Clue Figures(Events.Amount a, Events.Amount b)
    {
        var (low, high) = (Math.Min(a.Low, b.Low), Math.Max(a.Low, b.Low));
        return low == high ? new Clue("figure", "same figure", low >= 10 ? 1.8 : 0.8)
            : low >= high * 0.8 ? new Clue("figure", "near figures", 0.4)
            : low >= high * 0.4 ? new Clue("figure", "other figures", -0.8)
            : new Clue("figure", "figures far apart", -2.5);
    }

    private static Clue Subjects(Report a, Report b)
    {
        if (a.TopicWords.Count == 0 || b.TopicWords.Count == 0) return new Clue("subject", "not told by both", 0);
        return Comparison.Overlap(a.TopicWords, b.TopicWords) switch
        {
            >= 0.6 => new Clue("subject", "same subject", 1.0),
            > 0 => new Clue("subject", "subject in part the same", 0.2),
            _ => new Clue("subject", "other subjects", -1.2),
        };
    }
}
