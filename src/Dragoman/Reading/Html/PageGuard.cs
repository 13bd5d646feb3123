using System.Buffers;

namespace Dragoman.Reading.Html;

/// <summary>Looks over a page's source before it is parsed, for what would take the parser very long.</summary>
internal static class PageGuard
{
    private const int LongestName = 10;

    private static readonly SearchValues<char> s_tagMarks = SearchValues.Create("=>");
    /// <summary>Elements that the parser opens again in every block until they are closed.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_formatting =
        Names("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements that stay open until they are closed; the parser looks through all that are.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_nesting =
        Names("article aside blockquote center div dl footer form header main nav ol section span table ul");

    private static readonly string[] s_raw = ["script", "style"];

    /// <exception cref="InputException">The page has too many elements, open ones or attributes.</exception>
    public static void Check(ReadOnlySpan<char> html, ReadLimits limits)
    {
        int tags = 0, ends = 0, open = 0, most = 0, depth = 0;
        while (html.IndexOf('<') is var at and >= 0)
        {
            html = html[(at + 1)..];
            if (html.StartsWith("!--")) html = After(html, "-->");
            if (html is ['/', ..])
            {
                if (++ends + tags > limits.HtmlElements) throw new InputException(ReadMessages.Elements);
                if (Is(html[1..], s_formatting)) open--;
                if (depth > 0 && Is(html[1..], s_nesting)) depth--;
            }
            if (html.IsEmpty || !char.IsAsciiLetter(html[0])) continue;
            if (Is(html, s_formatting)) most = Math.Max(most, ++open);
            if (Is(html, s_nesting) && ++depth > limits.HtmlOpenElements) throw new InputException(ReadMessages.Deep);
            if ((long)most * tags > limits.HtmlFormatting) throw new InputException(ReadMessages.Formatting);
            if (++tags + ends > limits.HtmlElements) throw new InputException(ReadMessages.Elements);
            var raw = Raw(html);
            html = html[Tag(html, limits)..];
            if (raw is not null) html = After(html, "</" + raw);
        }
    }

    /// <summary>The name of an element whose content is no markup, null for others.</summary>
    private static string? Raw(ReadOnlySpan<char> html)
    {
        if (html[0] is not ('s' or 'S')) return null;
        foreach (var name in s_raw)
            if (html.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return name;
        return null;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(string names) =>
        new HashSet<string>(names.Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool Is(ReadOnlySpan<char> tag, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        var length = 0;
        while (length < tag.Length && length <= LongestName && char.IsAsciiLetter(tag[length])) length++;
        return length is > 0 and <= LongestName && names.Contains(tag[..length]);
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string mark) =>
        html.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? html[(at + mark.Length)..] : [];

    /// <summary>Length of a tag; counts its attributes by their equals signs and the words between them.</summary>
    private static int Tag(ReadOnlySpan<char> html, ReadLimits limits)
    {
        int attributes = 0, at = 0;
        while (html[at..].IndexOfAny(s_tagMarks) is var step and >= 0)
        {
            attributes += Words(html.Slice(at, step));
            if (attributes > limits.HtmlAttributes) throw new InputException(ReadMessages.Attributes);
            at += step + 1;
            if (html[at - 1] == '>') return at;
            while (at < html.Length && IsSpace(html[at])) at++;
            if (at < html.Length && html[at] is '"' or '\'')
                at += 1 + (html[(at + 1)..].IndexOf(html[at]) is var end and >= 0 ? end + 1 : 0);
        }
        return html.Length;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            if (!IsSpace(text[i]) && (i == 0 || IsSpace(text[i - 1]))) words++;
        return words;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
