using System.Globalization;

namespace Dragoman.Events.Triggers;

/// <summary>Reads the lines of trigger and governor lexicons. Columns are parted by tabs; an empty column takes its default.</summary>
internal static class LexiconLine
{
    /// <summary>Columns of <c>lexicons/en/triggers/*.tsv</c>.</summary>
    public const string TriggerHeader = "trigger\tpos\ttype\tmode\tcameo\tframe\tneeds\tstatus\tsource";

    /// <summary>Columns of <c>lexicons/en/governors.tsv</c>.</summary>
    public const string GovernorHeader = "governor\tover\tstatus\tsubject\tsource";

    private const string Any = "any";
    private const char SubjectMark = '<';

    /// <summary>Reads a trigger.</summary>
    /// <param name="file">Stem of the file's name, first part of the id.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="FormatException">A column does not hold what it should; the message says which.</exception>
    public static Trigger Trigger(string file, string line)
    {
        var columns = Columns(line, TriggerHeader);
        var pos = Enum.Parse<TriggerPos>(columns[1], ignoreCase: true);
        var all = columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = Array.FindAll(all, word => word[0] != SubjectMark);
        var marked = Array.FindIndex(words, word => word.StartsWith('^'));
        var head = marked >= 0 ? marked : pos == TriggerPos.Noun ? words.Length - 1 : 0;
        return new($"{file}:{columns[0]}", Elements(words), head, pos, Type(columns[2]), FrameOf(columns[5], pos))
        {
            Subjects = Array.Find(all, word => word[0] == SubjectMark)?[1..].Split('|').ToHashSet(StringComparer.Ordinal) ?? [],
            Mode = columns[3] is "" or Any ? null : columns[3],
            FitsAnyMode = columns[3] == Any,
            Cameo = columns[4],
            Needs = Needs.Parse(columns[6]),
            Status = Status(columns[7]),
        };
    }

    /// <summary>Reads a governor.</summary>
    /// <exception cref="FormatException">A column does not hold what it should.</exception>
    public static Governor Governor(string line)
    {
        var columns = Columns(line, GovernorHeader);
        return new(Elements(columns[0].Split(' ')), columns[1].Split(','), Status(columns[2]), columns[3]) { Id = columns[0] };
    }

    private static string[] Columns(string line, string header)
    {
        var columns = line.Split('\t');
        var expected = header.Split('\t').Length;
        return columns.Length == expected ? columns
            : throw new FormatException($"The line '{line}' has {columns.Length} columns, not the {expected} of '{header}'.");
    }

    private static IReadOnlySet<string>[] Elements(string[] words) =>
        [.. words.Select(word => word.TrimStart('^').Split('|').ToHashSet(StringComparer.Ordinal))];

    private static EventType? Type(string text) => text == "-" ? null : Enum.Parse<EventType>(text);

    private static EventStatus? Status(string text) =>
        text.Length == 0 ? null : Enum.Parse<EventStatus>(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text));

    private static Frame FrameOf(string text, TriggerPos pos) => text.Length == 0 ? Frame.Default(pos) : Frame.Parse(text);
}
