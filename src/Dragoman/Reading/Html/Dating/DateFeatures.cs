using Dragoman.Reading.Learned;
using NodaTime;

namespace Dragoman.Reading.Html.Dating;

/// <summary>Describes each day that a page names in numbers, for the forest that knows the day of publication.</summary>
internal sealed class DateFeatures
{
    private static readonly string[] s_american = ["en-us", "en_us"];

    private readonly Page _page;
    private readonly PageShape _shape;
    private readonly int? _addressMonth;
    private readonly int _mentions;
    private readonly Dictionary<LocalDate, DayFacts> _facts = [];
    private readonly int[] _seen = new int[DayFacts.Sources];
    private readonly List<LocalDate> _sorted;
    private readonly bool _isAmerican;

    public DateFeatures(Page page, List<DateMention> mentions, PageShape shape)
    {
        (_page, _shape, _mentions) = (page, shape, mentions.Count);
        _addressMonth = AddressMonth.In(page.Url);
        foreach (var mention in mentions)
        {
            if (!_facts.TryGetValue(mention.Found.Day, out var facts)) _facts[mention.Found.Day] = facts = new DayFacts();
            facts.Add(mention, _seen[(int)mention.Source]++, shape);
        }
        Days = [.. _facts.Keys];
        _sorted = [.. Days.Order()];
        var locale = page.Language ?? page.Fact("og:locale") ?? "";
        _isAmerican = s_american.Any(name => locale.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The days, in the order in which they were found.</summary>
    public List<LocalDate> Days { get; }

    public void Fill(LocalDate day, FeatureRow row)
    {
        row.Clear();
        var facts = _facts[day];
        for (var source = 0; source < DayFacts.Sources; source++)
        {
            row.Add(Math.Min(facts.Counts[source], 5));
            row.Add(facts.Ranks[source]);
        }
        row.Add(_shape.Title < 0 ? -999 : facts.ToTitle);
        row.Add(_shape.BodyStart < 0 ? -999 : facts.ToBodyStart);
        row.Add(_shape.BodyStart < 0 ? -999 : facts.ToBodyEnd);
        row.Add(_addressMonth is null ? 0 : _addressMonth == day.Year * 100 + day.Month ? 1 : -1);
        row.Add((float)facts.FirstBlock / Math.Max(1, _page.Blocks.Count));
        row.Add(facts.Kinds);
        row.Add(facts.All);
        row.Add((float)facts.All / _mentions);
        row.Add(facts.Times);
        row.Add(facts.Guesses);
        row.Add(_isAmerican);
        Rank(day, row);
        for (var source = 0; source < DayFacts.Sources; source++) row.Add(Math.Min(_seen[source], 5));
    }

    private void Rank(LocalDate day, FeatureRow row)
    {
        var rank = _sorted.BinarySearch(day);
        row.Add(rank);
        row.Add(_sorted.Count - 1 - rank);
        row.Add(_sorted.Count);
        row.Add(Math.Min(3000, Period.DaysBetween(day, _sorted[^1])));
        row.Add(Math.Min(3000, Period.DaysBetween(_sorted[0], day)));
        row.Add(day is { Month: 1, Day: 1 });
        row.Add(day.Year);
    }
}
