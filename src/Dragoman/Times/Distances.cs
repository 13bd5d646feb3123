using System.Globalization;
using Dragoman.Times.Values;

namespace Dragoman.Times;

/// <summary>Makes a day of a length that is counted from a day told beside it: "two days before Thursday's summit".</summary>
internal static class Distances
{
    /// <summary>The rule that reads "two days" before "before" and "after".</summary>
    private const string Rule = "before-event";

    private const int LongestBetween = 12;

    /// <summary>Moves such lengths in days or weeks to the day that they mean.</summary>
    public static void Join(string text, List<TimeMention> mentions)
    {
        for (var at = 0; at + 1 < mentions.Count; at++)
        {
            var (length, anchor) = (mentions[at], mentions[at + 1]);
            if (length.Rule != Rule || length.Sentence != anchor.Sentence || anchor.Start is not { } day || anchor.End != day) continue;
            if (anchor.Span.Start - length.Span.End is < 0 or > LongestBetween || Days(length.Value) is not { } days) continue;
            if (Side(text.AsSpan(length.Span.End, anchor.Span.Start - length.Span.End).Trim()) is not (not 0 and var side)) continue;
            var told = TimeValue.Of(new(Rules.TimeUnit.Day, day.PlusDays(side * days)), anchored: true);
            mentions[at] = length with
            {
                Type = TimeType.Date, Value = told.Value, Start = told.Start, End = told.End, Inferred = anchor.Inferred,
            };
        }
    }

    private static int Side(ReadOnlySpan<char> between) => between switch
    {
        "before" or "before the" or "ahead of" or "prior to" or "before this" => -1,
        "after" or "after the" or "following" or "since" => 1,
        _ => 0,
    };

    private static int? Days(string value) =>
        value is ['P', .. var number, 'D'] ? Count(number) : value is ['P', .. var weeks, 'W'] ? 7 * Count(weeks) : null;

    private static int? Count(string number) => int.TryParse(number, CultureInfo.InvariantCulture, out var count) ? count : null;
}
