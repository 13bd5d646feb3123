namespace Dragoman.Reading.Languages;

/// <summary>A line that says when the page was published or changed, and nothing else: "Publication: 23.01.2024 - 11:54".</summary>
/// <param name="Published">The date, null where the line is none of that kind.</param>
/// <param name="Kind">What the label in front says; none where the date stands alone.</param>
internal readonly record struct DateLine(Publication? Published, PhraseKind Kind)
{
    private const int LongestLine = 120;
    private const string Marks = " :|-–—•·,.()\u00A0\t";

    public static DateLine Read(ReadOnlySpan<char> line, ReadingModel model)
    {
        if (line.Length > LongestLine || model.Dates.Next(line) is not { } date) return default;
        var label = line[..date.Start].Trim(Marks);
        var kind = Label(label, model.Phrases);
        return kind is null || !IsTail(line[date.End..], model) ? default : new DateLine(date.As(PublishedFrom.Page), kind.Value);
    }

    /// <summary>The kind of a label, a weekday or preposition behind it aside; null where other words stand before the date.</summary>
    private static PhraseKind? Label(ReadOnlySpan<char> label, PhraseBook phrases)
    {
        if (label.IsEmpty) return PhraseKind.None;
        var kind = phrases.Start(label, out var length) & (PhraseKind.Published | PhraseKind.Updated);
        var rest = label[length..].Trim(Marks);
        return kind == PhraseKind.None || rest.Count(' ') > 1 ? null
            : kind.HasFlag(PhraseKind.Published) ? PhraseKind.Published : PhraseKind.Updated;
    }

    /// <summary>Behind the date nothing may follow but the time zone, the word for o'clock or a second date of the same sort.</summary>
    private static bool IsTail(ReadOnlySpan<char> tail, ReadingModel model)
    {
        tail = tail.Trim(Marks);
        return tail.Length <= 8 || Read(tail, model).Published is not null || model.Phrases.Tiles(tail) != PhraseKind.None;
    }
}
