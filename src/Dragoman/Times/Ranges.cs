namespace Dragoman.Times;

/// <summary>Gives the two ends of a range ("from 3 to 5 May", "May 3-5") the days between them as possible days.</summary>
internal static class Ranges
{
    /// <summary>Widens neighbours that a dash, "to", "until", "through" or "and" after "between" joins.</summary>
    public static void Join(string text, List<TimeMention> mentions)
    {
        for (var at = 1; at < mentions.Count; at++)
        {
            var (earlier, later) = (mentions[at - 1], mentions[at]);
            if (earlier.Sentence != later.Sentence || earlier.Start is not { } start || later.End is not { } end || start > end) continue;
            if (earlier.Type == TimeType.Duration || later.Type == TimeType.Duration) continue;
            var between = text.AsSpan(earlier.Span.End, later.Span.Start - earlier.Span.End).Trim();
            if (!IsJoint(text, between, earlier.Span.Start)) continue;
            mentions[at - 1] = earlier with { End = end, Lasts = between is not "and" };
            mentions[at] = later with { Start = start, Lasts = between is not "and" };
        }
    }

    private static bool IsJoint(string text, ReadOnlySpan<char> between, int start) => between switch
    {
        "-" or "–" or "—" or "to" or "until" or "till" or "through" => true,
        "and" => text.AsSpan(0, start).TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
