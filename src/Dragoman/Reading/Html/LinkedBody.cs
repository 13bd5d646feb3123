using System.Text;

namespace Dragoman.Reading.Html;

/// <summary>The article's body as some pages repeat it for search engines in their JSON-LD; only its letters and figures.</summary>
internal sealed class LinkedBody
{
    private const int ProbeLength = 40;

    /// <summary>Letters looked through for one page; real ones need some millions.</summary>
    private const long MostWork = 50_000_000;

    private readonly string _letters;
    private long _work;

    /// <param name="page">The page; it may have no such body.</param>
    public LinkedBody(Page page) =>
        _letters = Letters(LinkedFacts.Of(page).FirstOrDefault(fact => fact.Key == "articlebody").Value ?? "");

    /// <summary>Whether the page has none.</summary>
    public bool IsEmpty => _letters.Length == 0;

    /// <summary>Whether the body holds a block, by letters from its middle.</summary>
    public bool Holds(string text)
    {
        if ((_work += _letters.Length) > MostWork) return false;
        var letters = Letters(text);
        if (letters.Length < ProbeLength / 4) return false;
        var probe = letters.AsSpan(letters.Length / 2 - Math.Min(ProbeLength, letters.Length) / 2, Math.Min(ProbeLength, letters.Length));
        return _letters.AsSpan().Contains(probe, StringComparison.Ordinal);
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters.Append(c);
        return letters.ToString();
    }
}
