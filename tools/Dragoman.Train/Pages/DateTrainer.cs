using Dragoman.Reading;
using Dragoman.Reading.Html;
using Dragoman.Reading.Html.Dating;
using Dragoman.Reading.Learned;
using NodaTime.Text;

namespace Dragoman.Train.Pages;

/// <summary>Learns the forest that knows a page's day of publication among all days on it.</summary>
internal sealed class DateTrainer
{
    private readonly List<Sample> _samples;

    public DateTrainer(IEnumerable<GoldPage> pages, ReadingModel model) =>
        _samples = [.. pages.AsParallel().AsOrdered().Select(page => Sample.Of(page, model))];

    /// <summary>Trains on both collections; a page that is in both counts once.</summary>
    public static DateTrainer Of(List<GoldPage> pages, List<GoldPage> more, ReadingModel model)
    {
        var known = pages.Select(page => page.Url).ToHashSet(StringComparer.Ordinal);
        return new DateTrainer(pages.Concat(more.Where(page => !known.Contains(page.Url))), model);
    }

    public IReadOnlyList<Sample> Samples => _samples;

    /// <summary>Learns from all pages but those of one fold; -1 for all.</summary>
    public Forest Learn(int without)
    {
        var rows = (from sample in _samples
                    where sample.Gold.Fold != without && sample.Gold.Date is not null
                    from row in sample.Rows
                    select (row.Features, Label: row.Day == sample.Gold.Date ? 1f : 0f)).ToList();
        var (features, labels, weights) = (rows.ConvertAll(r => r.Features), rows.ConvertAll(r => r.Label), rows.ConvertAll(_ => 1f));
        return new ForestLearner(features, labels, weights, seed: 3) { Trees = 400, Rate = 0.06f }.Learn();
    }

    /// <summary>One page with its days.</summary>
    internal sealed record Sample(GoldPage Gold, (string Day, float[] Features)[] Rows)
    {
        public static Sample Of(GoldPage gold, ReadingModel model)
        {
            var page = Page.Parse(gold.Html, gold.Url, model.Parts, new ReadLimits());
            var title = PageTitle.Of(page);
            var shape = PageShape.Of(page, title, BodyBlocks.Of(page, title, model));
            var features = PageDates.Describe(page, shape, model, out _);
            var row = new FeatureRow();
            return new Sample(gold, [.. features.Days.Select(day =>
            {
                features.Fill(day, row);
                return (LocalDatePattern.Iso.Format(day), row.Values.ToArray());
            })]);
        }

        /// <summary>The likeliest day, null where none is likely.</summary>
        public string? Best(Forest forest, float least)
        {
            var best = Rows.Select(row => (row.Day, Chance: forest.Probability(row.Features))).DefaultIfEmpty().MaxBy(row => row.Chance);
            return best.Chance > least ? best.Day : null;
        }
    }
}
