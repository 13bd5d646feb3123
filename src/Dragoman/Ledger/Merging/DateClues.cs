namespace Dragoman.Ledger.Merging;

/// <summary>Clues from the days of two reports, with how exactly each is told.</summary>
internal static class DateClues
{
    public static Clue Of(Report a, Report b)
    {
        if (a.First is not { } first || b.First is not { } second) return new Clue("date", "not known to both", -0.8);
        var gap = Math.Max(second - a.Last!.Value, first - b.Last!.Value);
        return gap <= 0 ? Overlapping(a, b) : Apart(gap, a.IsExact && b.IsExact);
    }

    private static Clue Overlapping(Report a, Report b)
    {
        if (a.IsExact && b.IsExact) return new Clue("date", "same day", 1.6);
        if (a.First == a.Last && b.First == b.Last) return new Clue("date", "same day, not told exactly", 1.2);
        var widest = Math.Max(a.Last!.Value - a.First!.Value, b.Last!.Value - b.First!.Value);
        return widest <= 2 ? new Clue("date", "days overlap", 0.9)
            : widest <= 7 ? new Clue("date", "day within the other's week", 0.3)
            : new Clue("date", "days overlap within a long span", -0.8);
    }

    private static Clue Apart(int gap, bool exact) => (gap, exact) switch
    {
        (1, false) => new Clue("date", "a day apart, one of them concluded from its publication", -0.6),
        (1, true) => new Clue("date", "a day apart, both told exactly", -2.6),
        (2, false) => new Clue("date", "two days apart, one of them concluded from its publication", -2.0),
        _ => new Clue("date", "days apart", exact ? Comparison.Veto : -4),
    };
}
