namespace Dragoman.Ledger.Merging;

/// <summary>Clues of two mentions of instruments; an entry is the instrument, its steps keep their own dates.</summary>
internal static class InstrumentClues
{
    public static IEnumerable<Clue> Of(Report a, Report b)
    {
        yield return Kind(a.Facts.Type, b.Facts.Type);
        yield return Title(a.Facts.Subject, b.Facts.Subject);
        yield return Sponsors(a, b);
        if (a.Facts.Body is { } body && b.Facts.Body is { } other)
            yield return body == other ? new Clue("body", "same body", 0.6) : new Clue("body", "other bodies", -1.5);
        yield return Date(a, b);
    }

    private static Clue Kind(string a, string b) =>
        a == b ? new Clue("kind", "same kind", 0.6)
        : IsResolution(a) && IsResolution(b) ? new Clue("kind", "draft and resolution", 0.4)
        : new Clue("kind", "other kinds", -1.8);

    private static bool IsResolution(string kind) => kind is "resolution" or "draft_resolution";

    private static Clue Title(string? a, string? b)
    {
        HashSet<string> one = [.. TitleWords.Telling(a)], two = [.. TitleWords.Telling(b)];
        var (number, other) = (one.FirstOrDefault(IsNumber), two.FirstOrDefault(IsNumber));
        if (number is not null && other is not null)
            return number == other ? new Clue("title", "same number", 4) : new Clue("title", "other numbers", Comparison.Veto);
        if (one.Count == 0 || two.Count == 0) return new Clue("title", "a title that tells nothing", 0);
        return Comparison.Overlap(one, two) switch
        {
            >= 0.6 => new Clue("title", "same title", 1.8),
            >= 0.3 => new Clue("title", "titles share words", 0.5),
            _ => new Clue("title", "other titles", -1.5),
        };
    }

    private static bool IsNumber(string word) => word.Length >= 3 && word.All(char.IsDigit);

    private static Clue Sponsors(Report a, Report b)
    {
        if (a.Bodies.Count == 0 || b.Bodies.Count == 0) return new Clue("sponsors", "not told by both", 0);
        return a.Bodies.Intersect(b.Bodies).Count() is var shared && shared == Math.Max(a.Bodies.Count, b.Bodies.Count)
            ? new Clue("sponsors", "same sponsors", 1.2)
            : shared > 0 ? new Clue("sponsors", "a sponsor in common", 0.4) : new Clue("sponsors", "other sponsors", -2.5);
    }

    private static Clue Date(Report a, Report b)
    {
        if (a.First is not { } first || b.First is not { } second) return new Clue("date", "not known to both", -0.3);
        return Math.Max(second - a.Last!.Value, first - b.Last!.Value) switch
        {
            <= 3 => new Clue("date", "days near", 0.8),
            <= 21 => new Clue("date", "weeks apart", 0),
            _ => new Clue("date", "months apart", -1.0),
        };
    }
}
