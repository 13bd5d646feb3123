using Dragoman.Reading;
using Dragoman.Syntax;

namespace Dragoman.Train.Times;

/// <summary>
/// Cuts a text into sentences and words without any model, so that times can be measured and tested by themselves: the time rules
/// read characters and need only sentence ends.
/// </summary>
internal static class PlainText
{
    /// <summary>An article with untagged, unattached words.</summary>
    public static ParsedArticle Parse(Article article)
    {
        var sentences = new List<Sentence>();
        for (var start = 0; start < article.Text.Length;)
        {
            var end = SentenceEnd(article.Text, start);
            var words = Words(article.Text, start, end);
            if (words.Length > 0) sentences.Add(new(article.Text, sentences.Count, words));
            start = end;
        }
        return new(article, sentences);
    }

    private static int SentenceEnd(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '\n') return at + 1;
            if (text[at] is '.' or '!' or '?' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2])
                && !IsAbbreviation(text, at)) return at + 1;
        }
        return text.Length;
    }

    /// <summary>A short capitalised word or a single letter before a full stop is an abbreviation: "Oct.", "Mr.", "p.m.".</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return stop - start is 1 || (stop - start is > 0 and < 5 && char.IsUpper(text[start]));
    }

    private static Word[] Words(string text, int start, int end)
    {
        var words = new List<Word>();
        for (var at = start; at < end;)
        {
            var last = at + 1;
            if (char.IsLetterOrDigit(text[at]))
                while (last < end && char.IsLetterOrDigit(text[last])) last++;
            if (!char.IsWhiteSpace(text[at]))
                words.Add(new(at, last, "_", Upos.X, "_", "_", words.Count == 0 ? -1 : 0, Relation.Dep, false));
            at = last;
        }
        return [.. words];
    }
}
