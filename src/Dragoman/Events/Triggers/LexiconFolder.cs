namespace Dragoman.Events.Triggers;

/// <summary>The human-edited trigger lexicons of a language: checks every line and writes classes of words out.</summary>
/// <param name="path">The folder of the language, <c>lexicons/en</c>.</param>
internal sealed class LexiconFolder(string path)
{
    private readonly Dictionary<string, string> _classes = Rows(Path.Combine(path, "word-classes.tsv"))
        .Select(row => row.Text.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The lines of all trigger files, each with the file's stem as first column.</summary>
    /// <exception cref="FormatException">A line is wrong; the message names file, line and fault.</exception>
    public IReadOnlyList<string> Triggers() =>
        [.. from file in Directory.EnumerateFiles(Path.Combine(path, "triggers"), "*.tsv").Order(StringComparer.Ordinal)
            from line in Checked(file, line => LexiconLine.Trigger(Path.GetFileNameWithoutExtension(file), line))
            select Path.GetFileNameWithoutExtension(file) + "\t" + line];

    /// <summary>The lines of the governors.</summary>
    /// <exception cref="FormatException">A line is wrong.</exception>
    public IReadOnlyList<string> Governors() => [.. Checked(Path.Combine(path, "governors.tsv"), LexiconLine.Governor)];

    /// <summary>The word classes: name, tab, words parted by blanks.</summary>
    public IEnumerable<string> Classes() => _classes.Select(pair => pair.Key + "\t" + pair.Value);

    /// <summary>The lexicon, ready to use without a model file.</summary>
    public TriggerLexicon Read() => new(
        Triggers().Select(line => line.Split('\t', 2)).Select(l => LexiconLine.Trigger(l[0], l[1])),
        Governors().Select(LexiconLine.Governor), Classes());

    private IEnumerable<string> Checked<T>(string file, Func<string, T> read)
    {
        foreach (var (number, text) in Rows(file))
        {
            string line;
            try
            {
                read(line = WithClasses(text));
            }
            catch (Exception fault) when (fault is FormatException or ArgumentException)
            {
                throw new FormatException($"{file}:{number}: {fault.Message}", fault);
            }
            yield return line;
        }
    }

    private string WithClasses(string line)
    {
        if (!line.Contains('@', StringComparison.Ordinal)) return line;
        var columns = line.Split('\t');
        var words = columns[0].Split(' ').Select(word => word.StartsWith("<@", StringComparison.Ordinal)
            ? "<" + Class(word[1..]) : string.Join('|', word.Split('|').Select(Class)));
        return string.Join('\t', [string.Join(' ', words), .. columns[1..]]);
    }

    private string Class(string word) => !word.StartsWith('@') ? word
        : _classes.TryGetValue(word[1..], out var words) ? words.Replace(' ', '|')
        : throw new FormatException($"There is no class {word} in word-classes.tsv.");

    private static IEnumerable<(int Number, string Text)> Rows(string file) =>
        File.ReadLines(file).Select((text, index) => (Number: index + 1, text))
            .Skip(1).Where(row => row.text.Length > 0 && row.text[0] != '#');
}
