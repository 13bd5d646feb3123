namespace Dragoman.Reading.Forms;

/// <summary>PDF is refused, with what to do instead.</summary>
internal sealed class PdfForm : IForm
{
    public bool Fits(Source source) => source.StartsWith("%PDF"u8);

    public IEnumerable<ReadResult> Read(Source source, Desk desk) => throw new InputException(ReadMessages.Pdf);
}
