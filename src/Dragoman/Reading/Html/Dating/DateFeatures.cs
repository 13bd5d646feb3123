using Dragoman.Reading.Learned;
using NodaTime;

namespace Dragoman.Reading.Html.Dating;

/// <summary>Describes each day that a page names in numbers, for the forest that knows the day of publication.</summary>
internal sealed class DateFeatures
{
    private static readonly int s_sources = Enum.GetValues<DateSource>().Length;
    private static readonly string[] s_american = ["en-us", "en_us"];

    private readonly Page _page;
    private readonly PageShape _shape;
    private readonly int? _addressMonth;
    private readonly List<DateMention> _mentions;
    private readonly List<LocalDate> _sorted;
    private readonly bool _isAmerican;

    public DateFeatures(Page page, List<DateMention> mentions, PageShape shape)
    {
        (_page, _mentions, _shape) = (page, mentions, shape);
        _addressMonth = AddressMonth.In(page.Url);
        Days = [.. mentions.Select(mention => mention.Found.Day).Distinct()];
        _sorted = [.. Days.Order()];
        var locale = page.Language ?? page.Fact("og:locale") ?? "";
        _isAmerican = s_american.Any(name => locale.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The days, in the order in which they were found.</summary>
    public List<LocalDate> Days { get; }

    public void Fill(LocalDate day, FeatureRow row)
    {
        row.Clear();
        Span<int> counts = stackalloc int[s_sources];
        Span<int> ranks = stackalloc int[s_sources];
        Span<int> seen = stackalloc int[s_sources];
        ranks.Fill(50);
        int nearest = 999, nearestBody = 999, nearestEnd = 999, firstBlock = 999, sources = 0, all = 0, times = 0, guesses = 0;
        foreach (var mention in _mentions)
        {
            var source = (int)mention.Source;
            if (mention.Found.Day == day)
            {
                if (counts[source]++ == 0) sources++;
                ranks[source] = Math.Min(ranks[source], seen[source]);
                all++;
                if (mention.Found.Time is not null) times++;
                if (mention.IsGuess) guesses++;
                if (mention.Block >= 0)
                {
                    firstBlock = Math.Min(firstBlock, mention.Block);
                    nearest = Nearer(nearest, mention.Block - _shape.Title);
                    nearestBody = Nearer(nearestBody, mention.Block - _shape.BodyStart);
                    nearestEnd = Nearer(nearestEnd, mention.Block - _shape.BodyEnd);
                }
            }
            seen[source]++;
        }
        for (var source = 0; source < s_sources; source++)
        {
            row.Add(Math.Min(counts[source], 5));
            row.Add(ranks[source]);
        }
        row.Add(_shape.Title < 0 ? -999 : nearest);
        row.Add(_shape.BodyStart < 0 ? -999 : nearestBody);
        row.Add(_shape.BodyStart < 0 ? -999 : nearestEnd);
        row.Add(_addressMonth is null ? 0 : _addressMonth == day.Year * 100 + day.Month ? 1 : -1);
        row.Add((float)firstBlock / Math.Max(1, _page.Blocks.Count));
        row.Add(sources);
        row.Add(all);
        row.Add((float)all / _mentions.Count);
        row.Add(times);
        row.Add(guesses);
        row.Add(_isAmerican);
        Rank(day, row);
        for (var source = 0; source < s_sources; source++) row.Add(Math.Min(seen[source], 5));
    }

    private static int Nearer(int one, int other) => Math.Abs(other) < Math.Abs(one) ? other : one;

    private void Rank(LocalDate day, FeatureRow row)
    {
        var rank = _sorted.IndexOf(day);
        row.Add(rank);
        row.Add(_sorted.Count - 1 - rank);
        row.Add(_sorted.Count);
        row.Add(Math.Min(3000, Period.DaysBetween(day, _sorted[^1])));
        row.Add(Math.Min(3000, Period.DaysBetween(_sorted[0], day)));
        row.Add(day is { Month: 1, Day: 1 });
        row.Add(day.Year);
    }
}
