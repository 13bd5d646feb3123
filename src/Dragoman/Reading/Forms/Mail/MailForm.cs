using Dragoman.Reading.Html;

namespace Dragoman.Reading.Forms.Mail;

/// <summary>A mail (EML): its subject is the title, its first text or page the body.</summary>
internal sealed class MailForm : IForm
{
    public bool Fits(Source source) => source.Extension == ".eml" || source.MediaType == "message/rfc822";

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        var part = MailPart.Parse(source.ReadAll(desk.Options.Limits.DocumentBytes), desk.Options.Limits.NestedArchives);
        var (text, html) = (part.Find("text/plain"), part.Find("text/html"));
        var subject = HeaderWords.Decode(part.Headers.Get("Subject"));
        var id = part.Headers.Get("Message-ID")?.Trim('<', '>') ?? source.Name;
        var article = text is not null && Sentences.AnyIn(text.Text)
            ? TextArticle.Build(new Article(id, WithTitle(subject, text.Text)) { Title = subject }, desk)
            : html is not null ? PageForm.Build(html.Text, id, url: null, desk) with { Title = subject }
            : throw new InputException(ReadMessages.NoText);
        yield return ReadResult.Of(source.Name, article with
        {
            Author = Name(HeaderWords.Decode(part.Headers.Get("From"))),
            Published = desk.Model.Dates.Next(part.Headers.Get("Date"))?.As(PublishedFrom.Page) ?? article.Published,
        });
    }

    /// <summary>The name before an address; the address where there is none.</summary>
    private static string? Name(string? sender)
    {
        var at = sender?.IndexOf('<', StringComparison.Ordinal) ?? -1;
        var name = at < 0 ? sender : sender![..at].Trim(' ', '"', '\'');
        return string.IsNullOrWhiteSpace(name) ? sender?.Trim('<', '>', ' ') : name;
    }

    private static string WithTitle(string? subject, string text) =>
        (subject is null ? text : subject + "\n\n" + text).ReplaceLineEndings("\n");
}
