using System.Text;

namespace Dragoman.Reading.Html;

/// <summary>The article's body as some pages repeat it for search engines in their JSON-LD.</summary>
internal static class LinkedBody
{
    private const int ProbeLength = 40;

    /// <summary>The letters of the <c>articleBody</c>, empty where the page has none.</summary>
    public static string Of(Page page) => Letters(LinkedFacts.Of(page).FirstOrDefault(fact => fact.Key == "articlebody").Value ?? "");

    /// <summary>Whether the body holds a block, by the letters of its beginning and of its middle.</summary>
    public static bool Holds(string body, string text)
    {
        var letters = Letters(text);
        if (letters.Length < ProbeLength / 4) return false;
        var probe = letters.AsSpan(letters.Length / 2 - Math.Min(ProbeLength, letters.Length) / 2, Math.Min(ProbeLength, letters.Length));
        return body.AsSpan().Contains(probe, StringComparison.Ordinal);
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters.Append(c);
        return letters.ToString();
    }
}
