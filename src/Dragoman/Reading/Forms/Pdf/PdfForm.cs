namespace Dragoman.Reading.Forms.Pdf;

/// <summary>A PDF: one article.</summary>
internal sealed class PdfForm : IForm
{
    /// <summary>Bytes among which the file begins; readers pass over what stands before.</summary>
    private const int Before = 1024;

    /// <summary>Longest name of an author that is one.</summary>
    private const int LongestName = 200;

    public bool Fits(Source source) => source.StartsWith("%PDF"u8)
        || ((source.Extension == ".pdf" || source.MediaType == "application/pdf")
            && source.Head[..Math.Min(Before, source.Head.Length)].IndexOf("%PDF"u8) >= 0);

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        var limits = desk.Options.Limits;
        var pdf = PdfText.Read(source.ReadAll(limits.DocumentBytes), limits);
        var article = TextArticle.Build(new Article(source.Url ?? source.Name, string.Join("\n\n", pdf.Paragraphs))
        {
            Url = source.Url,
            Title = pdf.HasTitle ? pdf.Paragraphs[0] : null,
            Author = pdf.Information.Author?.Trim() is { Length: > 0 and <= LongestName } author ? author : null,
        }, desk);
        yield return ReadResult.Of(source.Name, article with
        {
            Published = article.Published ?? PdfDate.Of(pdf.Information, article.Text, desk.Model),
        });
    }
}
