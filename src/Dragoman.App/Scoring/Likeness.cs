using System.Text;
using Dragoman.Events;
using Dragoman.Text;

namespace Dragoman.App.Scoring;

/// <summary>Comparisons that the scorers share.</summary>
internal static class Likeness
{
    private static readonly string[] s_little = ["the", "a", "an", "of", "in", "on", "to", "for", "and", "by", "s", "his", "her", "its"];

    /// <summary>The distinct actor codes of participants.</summary>
    public static HashSet<string> Codes(params IEnumerable<Participant>[] sides) =>
        [.. sides.SelectMany(side => side).Select(p => p.Actor.Code ?? p.Actor.Country).OfType<string>()];

    public static double Jaccard(IReadOnlySet<string> a, IReadOnlyCollection<string> b)
    {
        var common = b.Count(a.Contains);
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }

    /// <summary>How much of the shorter stretch of evidence the two share, by words: 0 to 1.</summary>
    public static double Evidence(IReadOnlyList<Evidence> predicted, string gold)
    {
        var words = Words(gold);
        if (words.Count == 0) return 0;
        return predicted.Select(e => Words(e.Text)).Where(w => w.Count > 0)
            .Select(w => (double)w.Count(words.Contains) / Math.Min(w.Count, words.Count)).DefaultIfEmpty(0).Max();
    }

    /// <summary>The same name, where one may be shorter: the last words are equal without case and diacritics.</summary>
    public static bool SameName(string a, string b)
    {
        var (x, y) = (Fold(a).Split(' '), Fold(b).Split(' '));
        return x[^1] == y[^1] || x.Length > 1 && y.Length > 1 && x.Intersect(y).Count(w => w.Length > 1) >= 2;
    }

    /// <summary>Whether the two wordings of a source share a word that means something.</summary>
    public static bool SameSource(string a, string b) => Words(a).Except(s_little).Intersect(Words(b)).Any();

    /// <summary>Lower case, without diacritics and punctuation, single spaces.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ' && c is not ('\'' or '.')) folded.Append(' ');
        }
        return folded.ToString().Trim();
    }

    private static HashSet<string> Words(string text) => [.. Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
