using Dragoman.Reading.Learned;
using NodaTime;

namespace Dragoman.Reading.Html.Dating;

/// <summary>The date of publication of a page, out of all dates on it.</summary>
internal static class PageDates
{
    /// <summary>A page none of whose dates is likelier than this tells no date.</summary>
    public const float Least = 0.05f;

    public static Publication? Of(Page page, PageShape shape, ReadingModel model)
    {
        var features = Describe(page, shape, model, out var mentions);
        var row = new FeatureRow();
        (LocalDate Day, float Chance) best = (default, Least);
        foreach (var day in features.Days)
        {
            features.Fill(day, row);
            var chance = model.Date.Probability(row.Values);
            if (chance > best.Chance) best = (day, chance);
        }
        return best.Day == default ? null : Told(best.Day, mentions);
    }

    /// <summary>All dates of a page, described.</summary>
    public static DateFeatures Describe(Page page, PageShape shape, ReadingModel model, out List<DateMention> mentions)
    {
        mentions = [];
        HeadDates.Add(page, model.Dates, mentions);
        new TextDates(page, model, mentions).Add(shape.Title);
        return new DateFeatures(page, mentions, shape);
    }

    /// <summary>The day with the time that the best source tells.</summary>
    private static Publication Told(LocalDate day, List<DateMention> mentions)
    {
        var told = mentions.Where(mention => mention.Found.Day == day).OrderBy(mention => mention.Source)
            .FirstOrDefault(mention => mention.Found.Time is not null);
        return new Publication(day, told.Found.Time, told.Found.Offset, PublishedFrom.Page);
    }
}
