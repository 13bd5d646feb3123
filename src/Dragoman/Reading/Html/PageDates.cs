namespace Dragoman.Reading.Html;

/// <summary>The date of publication of a page.</summary>
internal static class PageDates
{
    public static Publication? Of(Page page, ReadingModel model)
    {
        var fact = page.Fact("article:published_time", "datepublished", "itemprop:datepublished", "date", "pubdate");
        return (fact is null ? null : model.Dates.Next(fact)?.As(PublishedFrom.Page)) ?? page.Times
            .Select(time => model.Dates.Next(time.Value)?.As(PublishedFrom.Page)).FirstOrDefault(date => date is not null);
    }
}
