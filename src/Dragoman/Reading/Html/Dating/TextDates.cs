using Dragoman.Reading.Languages;

namespace Dragoman.Reading.Html.Dating;

/// <summary>Dates that people see on a page, with what stands before them and where they stand.</summary>
internal sealed class TextDates(Page page, ReadingModel model, List<DateMention> mentions)
{
    /// <summary>A block that holds hardly more than its date.</summary>
    private const int ShortBlock = 60;

    /// <summary>Day, month and year each in an element of its own.</summary>
    private const int PartLength = 12;

    /// <summary>Blocks behind the headline in which its date is looked for.</summary>
    private const int HeadlineReach = 6;

    private const int LongestLabel = 60;
    private const int LabelWords = 10;

    public void Add(int titleAt)
    {
        foreach (var time in page.Times) AddMark(time);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            AddBlock(page.Blocks[i], page.Blocks[i].Text, titleAt);
            if (page.Blocks[i].Text.Length <= PartLength) AddParts(i, titleAt);
        }
    }

    private void AddMark(TimeMark time)
    {
        if (model.Dates.Next(time.Value) is not { } found) return;
        var name = time.Name;
        var source = Has(name, "modif", "updat") ? DateSource.TimeModified
            : Has(name, "publi", "entry", "pubdate", "created", "posted") ? DateSource.TimePublished : DateSource.TimeOther;
        if (time.Frame.Around.HasFlag(PartKinds.Comment)) source = DateSource.Comment;
        mentions.Add(new(found, source, time.Block));
    }

    private static bool Has(string name, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private void AddParts(int index, int titleAt)
    {
        var parts = page.Blocks.Skip(index).Take(3).Select(block => block.Text).TakeWhile(text => text.Length <= PartLength).ToList();
        if (parts.Count > 1) AddBlock(page.Blocks[index], string.Join(' ', parts), titleAt, onlyFirst: true);
    }

    private void AddBlock(Block block, string text, int titleAt, bool onlyFirst = false)
    {
        for (var at = 0; model.Dates.Next(text, at) is { } found; at = found.End)
        {
            var source = SourceOf(block, text, found.Start, titleAt);
            mentions.Add(new(found, source, block.Index));
            if (IsEither(text.AsSpan(found.Start, found.End - found.Start)) && model.Dates.Next(text, at, monthFirst: true) is { } other)
                mentions.Add(new(other, source, block.Index, IsGuess: true));
            if (onlyFirst) break;
        }
    }

    /// <summary>3/4/2024 is in March in some places and in April in others.</summary>
    private static bool IsEither(ReadOnlySpan<char> date) => date.Contains('/') || (date.Contains('-') && date.IndexOf('-') < 3);

    private DateSource SourceOf(Block block, string text, int start, int titleAt)
    {
        var around = block.Frame.Around;
        if (around.HasFlag(PartKinds.Comment)) return DateSource.Comment;
        var label = Label(block, text, start);
        if (label.HasFlag(PhraseKind.Published)) return DateSource.LabelPublished;
        if (label.HasFlag(PhraseKind.Updated)) return DateSource.LabelModified;
        var isNear = titleAt >= 0 && Math.Abs(block.Index - titleAt) <= HeadlineReach;
        if (text.Length <= ShortBlock && isNear) return DateSource.Headline;
        if (block.Frame.Own.HasFlag(PartKinds.Date)) return DateSource.Marked;
        if (text.Length <= ShortBlock) return DateSource.Alone;
        return around.HasFlag(PartKinds.Aside) || around.HasFlag(PartKinds.Footer) || around.HasFlag(PartKinds.Navigation)
            ? DateSource.Margin : DateSource.Body;
    }

    /// <summary>The label right before a date, in its block or as the block before.</summary>
    private PhraseKind Label(Block block, string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - LongestLabel), Math.Min(start, LongestLabel)).TrimEnd(" :|-–—•,(\u00A0");
        if (before.IsEmpty && start < 3 && block.Index > 0 && page.Blocks[block.Index - 1].Text.Length < 30)
            before = page.Blocks[block.Index - 1].Text.AsSpan().TrimEnd(" :");
        for (var words = 0; words < LabelWords && !before.IsEmpty; words++)
        {
            if (model.Phrases.Whole(before) is var kind && (kind & (PhraseKind.Published | PhraseKind.Updated)) != 0) return kind;
            before = before[(before.IndexOf(' ') is var space and >= 0 ? space + 1 : before.Length)..];
        }
        return PhraseKind.None;
    }
}
