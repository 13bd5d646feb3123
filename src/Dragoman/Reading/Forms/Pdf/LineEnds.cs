using System.Text;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// Joins lines, and words that were parted at their ends. The document itself tells which hyphens are part of a word: by the
/// same word elsewhere in a line, with or without its hyphen, and by how many lines end so.
/// </summary>
internal sealed class LineEnds
{
    /// <summary>
    /// Different words parted at line ends, out of a hundred lines, where a program parts words; where none does, hardly one.
    /// </summary>
    private const int PartedLines = 4;

    private const char SoftHyphen = '\u00AD';
    private const char TrueHyphen = '\u2010';

    private readonly HashSet<string> _words = [];
    private readonly bool _partsWords;

    public LineEnds(List<PdfLine> lines)
    {
        HashSet<string> parted = [];
        var isRest = false;
        foreach (var text in lines.Select(line => line.Text))
        {
            List<string> words = [.. Words(text).Select(word => word.ToLowerInvariant())];
            if (isRest && char.IsLower(text[0])) parted.Add(words[0]);
            var isParted = IsHyphen(text[^1]);
            _words.UnionWith(words.Skip(isRest ? 1 : 0).SkipLast(isParted ? 1 : 0));
            isRest = isParted;
        }
        _partsWords = parted.Count > 1 && parted.Count * 100 >= lines.Count * PartedLines;
    }

    public static bool IsHyphen(char c) => c is '-' or SoftHyphen or TrueHyphen;

    public string Join(PdfParagraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var line in paragraph.Lines) Append(text, line.Text);
        return text.Replace(SoftHyphen.ToString(), "").ToString().TrimStart([.. LineStack.Bullets, ' ']);
    }

    private void Append(StringBuilder text, string line)
    {
        if (text.Length > 1 && IsHyphen(text[^1]) && char.IsLetterOrDigit(text[^2]))
        {
            if (IsParted(text, line)) text.Length--;
        }
        else if (text.Length > 0) text.Append(' ');
        text.Append(line);
    }

    /// <summary>Whether the hyphen at the end was put there by the program that set the lines.</summary>
    private bool IsParted(StringBuilder text, string line)
    {
        if (text[^1] != '-' || !char.IsLower(line[0])) return text[^1] == SoftHyphen || char.IsLower(line[0]);
        var first = LastWord(text.ToString(0, text.Length - 1));
        var rest = Words(line).First();
        if (_words.Contains(first + rest)) return true;
        if (_words.Contains(first + '-' + rest)) return false;
        return _partsWords && !(_words.Contains(first) && _words.Contains(rest));
    }

    private static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && IsOfWord(text[start - 1])) start--;
        return text[start..].ToLowerInvariant();
    }

    /// <summary>Whole words; what stands beside a line's end may be a part of one only.</summary>
    private static IEnumerable<string> Words(string line)
    {
        for (int start = 0, at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && IsOfWord(line[at])) continue;
            if (at > start) yield return line[start..at];
            start = at + 1;
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’';
}
