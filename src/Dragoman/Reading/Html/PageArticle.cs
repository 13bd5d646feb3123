using Dragoman.Reading.Forms;
using Dragoman.Reading.Html.Dating;

namespace Dragoman.Reading.Html;

/// <summary>Makes the article of a page: its body out of the blocks, the rest from what the page says about itself.</summary>
internal static class PageArticle
{
    public static Article Build(Page page, string id, Desk desk)
    {
        var title = PageTitle.Of(page);
        var blocks = BodyBlocks.Of(page, title, desk.Model);
        var body = blocks.Select(block => block.Text).ToList();
        if (body.Count == 0 || !Sentences.AnyIn(string.Join(' ', body))) throw new InputException(ReadMessages.NoBody);
        var text = Compose(title, body);
        return new Article(id, text)
        {
            Language = desk.Model.Languages.Of(text),
            Title = title,
            Url = page.Url ?? page.Fact("og:url", "canonical"),
            Outlet = page.Fact("og:site_name"),
            Author = page.Fact("author", "article:author"),
            Published = PageDates.Of(page, PageShape.Of(page, title, blocks), desk.Model) ?? desk.Options.Published,
        };
    }

    private static string Compose(string? title, IReadOnlyList<string> body) =>
        title is null ? string.Join("\n\n", body) : title + "\n\n" + string.Join("\n\n", body);
}
