namespace Dragoman.Ledger.Merging;

/// <summary>Words of an instrument's title that tell it from others.</summary>
internal static class TitleWords
{
    private static readonly HashSet<string> s_general = new(StringComparer.Ordinal)
    {
        "draft", "resolution", "agreement", "treaty", "statement", "joint", "letter", "plan", "deal", "text", "document", "accord",
        "pact", "un", "security", "council", "new", "proposal", "declaration", "memorandum", "understand", "protocol", "convention",
    };

    public static IEnumerable<string> Telling(string? title) =>
        title is null ? [] : ContentWords.In(title).Where(word => !s_general.Contains(word)).Distinct(StringComparer.Ordinal);
}
