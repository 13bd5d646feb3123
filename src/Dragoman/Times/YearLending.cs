using Dragoman.Times.Rules;
using Dragoman.Times.Values;

namespace Dragoman.Times;

/// <summary>
/// Gives a month or day the year that only the next one tells: "between May and July 1995", "from Nov. 3 to Feb. 7, 1999".
/// </summary>
internal static class YearLending
{
    private const int LongestBetween = 9;

    /// <summary>Lends years backwards, so that of several each has it.</summary>
    public static void Apply(string text, List<Found> found)
    {
        for (var at = found.Count - 2; at >= 0; at--)
        {
            var (earlier, later) = (found[at], found[at + 1]);
            if (earlier.Sentence != later.Sentence || later.Start - earlier.End is < 0 or > LongestBetween) continue;
            if (!IsMonth(earlier) || !IsMonth(later) || CalendarReader.Year(earlier.Fields) is not null) continue;
            if (CalendarReader.Year(later.Fields) is not { } year) continue;
            if (!IsJoint(text.AsSpan(earlier.End, later.Start - earlier.End).Trim())) continue;
            var fields = earlier.Fields;
            var turns = fields.Get(TimeClass.Month) > later.Fields.Get(TimeClass.Month);
            fields.Set(TimeClass.Year, turns ? year - 1 : year);
            found[at] = earlier with { Fields = fields };
        }
    }

    private static bool IsMonth(Found found) => found.Rule.Meaning.Kind == Meaning.Calendar && found.Fields.Has(TimeClass.Month);

    private static bool IsJoint(ReadOnlySpan<char> between) =>
        between is "-" or "–" or "to" or "until" or "till" or "through" or "and" or "or" or ",";
}
