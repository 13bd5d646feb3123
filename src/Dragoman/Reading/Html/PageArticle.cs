using Dragoman.Reading.Forms;
using Dragoman.Reading.Html.Dating;

namespace Dragoman.Reading.Html;

/// <summary>Makes the article of a page: its body out of the blocks, the rest from what the page says about itself.</summary>
internal static class PageArticle
{
    public static Article Build(Page page, string id, Desk desk)
    {
        var title = PageTitle.Of(page);
        var body = BodyBlocks.Of(page, title, desk.Model);
        var text = Compose(title, body);
        if (body.Count == 0 || !Sentences.AnyIn(text.AsSpan(title?.Length ?? 0))) throw new InputException(ReadMessages.NoBody);
        var shape = PageShape.Of(page, title, body);
        return new Article(id, text)
        {
            Language = desk.Model.Languages.Of(text),
            Title = title,
            Url = page.Url ?? page.Fact("og:url", "canonical"),
            Outlet = PageNames.Outlet(page),
            Author = PageNames.Author(page),
            Caption = PageCaption.Of(page, shape),
            Published = PageDates.Of(page, shape, desk.Model) ?? desk.Options.Published,
        };
    }

    private static string Compose(string? title, List<Block> body)
    {
        var paragraphs = body.Select(block => block.Text);
        return string.Join("\n\n", title is null ? paragraphs : paragraphs.Prepend(title));
    }
}
