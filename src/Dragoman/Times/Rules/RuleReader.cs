namespace Dragoman.Times.Rules;

/// <summary>
/// Reads the lines of `lexicons/en/times-rules.tsv`. A pattern is a row of elements: CLASS, word, or both with |; a last ? makes an element
/// optional, a first ~ wants no space before it. (x) at either end looks at the neighbour, (!x) forbids it. A rule whose meaning is
/// "macro" defines a NAME; where a pattern uses it, the pattern is repeated for each of its lines.
/// </summary>
/// <param name="lexicon">Gives words their numbers.</param>
internal sealed class RuleReader(TimeLexicon lexicon)
{
    private readonly Dictionary<string, List<string>> _macros = new(StringComparer.Ordinal);

    /// <summary>All rules, macros resolved.</summary>
    public Rule[] Read(IEnumerable<string> lines)
    {
        var rules = new List<Rule>();
        foreach (var columns in lines.Select(line => line.Split('\t')))
        {
            var patterns = Expand(columns[1]);
            if (columns[2] == "macro") Define(columns[0], patterns);
            else foreach (var pattern in patterns) rules.Add(Build(columns[0], rules.Count, pattern, columns[2]));
        }
        return [.. rules];
    }

    private void Define(string name, List<string> patterns)
    {
        if (!_macros.TryGetValue(name, out var known)) _macros.Add(name, known = []);
        known.AddRange(patterns);
    }

    private List<string> Expand(string pattern)
    {
        List<string> grown = [""];
        foreach (var element in pattern.Split(' '))
        {
            var bare = element.TrimEnd('?');
            List<string> ways = _macros.TryGetValue(bare, out var lines) ? [.. lines] : [element];
            if (lines is not null && bare != element) ways.Add("");
            grown = [.. from start in grown from way in ways select (start + " " + way).Trim()];
        }
        return grown;
    }

    private Rule Build(string name, int order, string pattern, string meaning)
    {
        var elements = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var before = Take(elements, 0);
        var after = Take(elements, elements.Count - 1);
        return new(name, order, before, [.. elements.Select(ReadElement)], after, ReadMeaning(meaning));
    }

    private Neighbour? Take(List<string> elements, int at)
    {
        if (!elements[at].StartsWith('(') || elements[at].Length == 1) return null;
        var inner = elements[at].Trim('(', ')');
        elements.RemoveAt(at);
        return new(ReadElement(inner.TrimStart('!')), inner.StartsWith('!'));
    }

    private Element ReadElement(string text)
    {
        var optional = text.Length > 1 && text.EndsWith('?');
        var glued = text.Length > 1 && text.StartsWith('~');
        var options = text[(glued ? 1 : 0)..(optional ? ^1 : ^0)].Split('|');
        return new([.. options.Select(ReadOption)], optional, glued);
    }

    private ElementOption ReadOption(string text) =>
        char.IsAsciiLetterUpper(text[0])
            ? new(Enum.Parse<TimeClass>(text, ignoreCase: true), -1)
            : new(default, lexicon.Number(text));

    private static RuleMeaning ReadMeaning(string text)
    {
        var parts = text.Split(' ');
        return new(Enum.Parse<Meaning>(parts[0], ignoreCase: true), [.. parts.Skip(1).Select(ReadConstant)]);
    }

    private static (TimeClass, int) ReadConstant(string text)
    {
        var parts = text.Split('=');
        var field = Enum.Parse<TimeClass>(parts[0], ignoreCase: true);
        return (field, TimeLexicon.Value(field, parts[1]));
    }
}
