using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>The text of a PDF, and what it says of itself.</summary>
/// <param name="Paragraphs">Its headline, where it has one, and its paragraphs.</param>
/// <param name="HasTitle">Whether the first one is the headline.</param>
/// <param name="Information">Title, author and dates.</param>
internal sealed record PdfText(List<string> Paragraphs, bool HasTitle, DocumentInformation Information)
{
    /// <summary>Signs for each letter or digit, at most.</summary>
    private const int MostSigns = 3;

    /// <summary>Reads all pages.</summary>
    /// <exception cref="InputException">It is damaged, encrypted, made to do harm, or holds no text.</exception>
    public static PdfText Read(byte[] bytes, ReadLimits limits)
    {
        var budget = new PdfBudget(limits);
        try
        {
            if (DeepThread.Run(() => Of(PdfPages.Read(bytes, limits, budget)), limits.PdfTime) is { } text) return text;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new InputException(ReadMessages.PdfEncrypted);
        }
        catch (Exception error) when (error is not InputException)
        {
            throw new InputException(ReadMessages.Broken("PDF", error.Message));
        }
        budget.Stop();
        throw new InputException(ReadMessages.PdfSlow(limits.PdfTime));
    }

    private static PdfText Of(PdfPages document)
    {
        var lines = RunningHeads.Off(document.Lines).SelectMany(page => page).ToList();
        if (!IsText(lines)) throw new InputException(ReadMessages.PdfScan);
        var paragraphs = PdfParagraph.Of(lines);
        var texts = paragraphs.ConvertAll(new LineEnds(lines).Join);
        var title = PdfTitle.Of(document.Information.Title, paragraphs, texts);
        if (title > 0)
        {
            texts.Insert(0, texts[title]);
            texts.RemoveAt(title + 1);
        }
        return new PdfText(texts, title >= 0, document.Information);
    }

    /// <summary>Fonts that do not tell their characters give signs at random.</summary>
    private static bool IsText(List<PdfLine> lines) =>
        lines.Sum(line => line.Text.Count(char.IsLetterOrDigit)) * MostSigns > lines.Sum(line => line.Text.Length);
}
