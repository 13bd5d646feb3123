namespace Dragoman.Reading.Copies;

/// <summary>Names what two reports of one text do not share.</summary>
/// <param name="OnlyFirst">Sentences of the first that the second lacks, in order.</param>
/// <param name="OnlySecond">Sentences of the second that the first lacks, in order.</param>
public sealed record CopyDifferences(IReadOnlyList<string> OnlyFirst, IReadOnlyList<string> OnlySecond)
{
    /// <summary>Compares by sentences; case, marks and white space do not count.</summary>
    public static CopyDifferences Between(string first, string second)
    {
        var (one, two) = (Sentences(first), Sentences(second));
        return new CopyDifferences(Lacking(one, two), Lacking(two, one));
    }

    private static List<string> Lacking(List<(string Key, string Text)> from, List<(string Key, string Text)> other)
    {
        var known = other.Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
        return [.. from.Where(sentence => !known.Contains(sentence.Key)).Select(sentence => sentence.Text)];
    }

    /// <summary>Cut at full stops and line ends; it need not be perfect, since both texts are cut alike.</summary>
    private static List<(string Key, string Text)> Sentences(string text)
    {
        List<(string Key, string Text)> sentences = [];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isEnd = i == text.Length || text[i] == '\n'
                || (text[i] is '.' or '!' or '?' or '。' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i] == '。'));
            if (!isEnd) continue;
            var sentence = text[start..Math.Min(i + 1, text.Length)].Trim();
            var key = string.Concat(sentence.Where(char.IsLetterOrDigit)).ToUpperInvariant();
            if (key.Length > 0) sentences.Add((key, sentence));
            start = i + 1;
        }
        return sentences;
    }
}
