using System.Text.Json;
using Dragoman.Reading.Html;

namespace Dragoman.Reading.Forms.Tables;

/// <summary>One document as a record of fields: a line of JSON, a row of CSV, an entry of a feed.</summary>
/// <param name="Place">Where it stands, for messages and as its id where it has none.</param>
internal sealed record Record(string Place)
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public string? Html { get; init; }

    public string? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public string? Language { get; init; }

    public static Record Of(JsonElement json, string place) => new(place)
    {
        Id = Field(json, "id"),
        Url = Field(json, "url"),
        Title = Field(json, "title"),
        Text = Field(json, "text"),
        Html = Field(json, "html"),
        Published = Field(json, "published"),
        Outlet = Field(json, "outlet"),
        Author = Field(json, "author"),
        Language = Field(json, "language"),
    };

    /// <summary>The article, or what is wrong with it.</summary>
    public ReadResult BuildGuarded(Desk desk)
    {
        try
        {
            return Build(desk);
        }
        catch (InputException error)
        {
            return ReadResult.Failed(Place, error.Message);
        }
    }

    /// <summary>The article; a page in <c>html</c> is read as a page, and the record's own fields win over the page's.</summary>
    private ReadResult Build(Desk desk)
    {
        var date = PublicationText.Parse(Published) ?? Dated(desk);
        if (!string.IsNullOrWhiteSpace(Published) && date is null) return ReadResult.Failed(Place, ReadMessages.BadDate(Published));
        if (string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Html)) return ReadResult.Failed(Place, ReadMessages.NoText);
        var article = string.IsNullOrWhiteSpace(Text)
            ? PageForm.Build(Html!, Place, Url, desk)
            : TextArticle.Build(new Article(Place, WithTitle(desk)) { Title = Title, Published = date }, desk);
        return ReadResult.Of(Place, article with
        {
            Id = Id ?? Url ?? Place,
            Url = Url ?? article.Url,
            Title = Title ?? article.Title,
            Published = date ?? article.Published,
            Outlet = Outlet ?? article.Outlet,
            Author = Author ?? article.Author,
            Language = Language ?? article.Language,
        });
    }

    private Publication? Dated(Desk desk) => desk.Model.Dates.Next(Published)?.As(PublishedFrom.Given);

    /// <summary>The text as it is where it begins with its title; else the title goes before it.</summary>
    private string WithTitle(Desk desk) =>
        desk.Options.Verbatim || string.IsNullOrWhiteSpace(Title)
        || Text!.AsSpan().TrimStart().StartsWith(Title.AsSpan().Trim(), StringComparison.Ordinal)
            ? Text! : Title.Trim() + "\n\n" + Text;

    private static string? Field(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;
}
