using System.Text;
using System.Text.RegularExpressions;

namespace Dragoman.Reading.Forms;

/// <summary>The plain text of a Markdown document.</summary>
/// <param name="Text">Title and paragraphs, parted by blank lines.</param>
internal sealed partial record MarkdownText(string Text)
{
    public string? Title { get; private init; }

    public string? Author { get; private init; }

    public string? Date { get; private init; }

    public static MarkdownText Parse(string source)
    {
        var (facts, body) = FrontMatter(source);
        var text = new StringBuilder();
        string? title = null;
        var isCode = false;
        foreach (var line in body.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            else if (!isCode) Append(line, text, ref title);
        }
        var given = facts.GetValueOrDefault("title");
        var plain = text.ToString().Trim('\n');
        return new MarkdownText(given is null || title is not null ? plain : given + "\n\n" + plain)
        {
            Title = title ?? given, Author = facts.GetValueOrDefault("author"), Date = facts.GetValueOrDefault("date"),
        };
    }

    private static void Append(string line, StringBuilder text, ref string? title)
    {
        var heading = Heading().Match(line);
        var plain = Plain(heading.Success ? heading.Groups[2].Value : line);
        if (heading.Success && heading.Groups[1].Value.Length == 1) title ??= plain;
        if (heading.Success) text.Append(plain).Append("\n\n");
        else if (!Rule().IsMatch(line) && !Definition().IsMatch(line) && !(plain.Length == 0 && EndsParagraph(text)))
            text.Append(plain).Append('\n');
    }

    private static bool EndsParagraph(StringBuilder text) => text.Length == 0 || (text.Length > 1 && text[^1] == '\n' && text[^2] == '\n');

    private static string Plain(string line)
    {
        line = Image().Replace(line, "");
        line = NoteMark().Replace(Tag().Replace(line, ""), "");
        if (TableRow().IsMatch(line)) line = string.Join(", ", line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries));
        line = Link().Replace(line, "$1");
        line = ListMark().Replace(line, "");
        return Emphasis().Replace(line, "$2").Replace("`", "", StringComparison.Ordinal).TrimEnd();
    }

    private static (Dictionary<string, string> Facts, string Body) FrontMatter(string source)
    {
        Dictionary<string, string> facts = new(StringComparer.OrdinalIgnoreCase);
        var end = source.StartsWith("---\n", StringComparison.Ordinal) ? source.IndexOf("\n---", 4, StringComparison.Ordinal) : -1;
        if (end < 0) return (facts, source);
        foreach (var line in source[4..end].Split('\n'))
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                facts[line[..colon].Trim()] = line[(colon + 1)..].Trim().Trim('"', '\'');
        return (facts, source[(source.IndexOf('\n', end + 1) is var after and >= 0 ? after + 1 : source.Length)..]);
    }

    [GeneratedRegex(@"^(#{1,6})\s+(.*?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:([-*_=]\s*){3,}|[|:\s-]*-{3,}[|:\s-]*)$")]
    private static partial Regex Rule();

    /// <summary>Where a link by name leads.</summary>
    [GeneratedRegex(@"^\s*\[[^\]^]+\]:\s+\S+")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\[\^[^\]]+\]:\s*|\[\^[^\]]+\]")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"</?[A-Za-z][\w-]*(?:\s[^<>]*)?/?>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*\|.*\|\s*$")]
    private static partial Regex TableRow();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s?)+")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"(\*\*|__|\*|_|~~)(?=\S)(.+?)(?<=\S)\1(?!\w)")]
    private static partial Regex Emphasis();
}
