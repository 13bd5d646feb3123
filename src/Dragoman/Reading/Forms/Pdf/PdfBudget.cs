namespace Dragoman.Reading.Forms.Pdf;

/// <summary>What one PDF may still cost: each part that is read takes from it, as often as it is read.</summary>
internal sealed class PdfBudget(ReadLimits limits)
{
    /// <summary>Operations that may fail. Real files have none, or the same one on each page.</summary>
    private const int MostErrors = 1000;

    /// <summary>Names, each as often as it is written; pictures have some by chance. A page of text has some hundreds.</summary>
    private const int MostNames = 500_000;

    /// <summary>Runs of words times parts of a page. Ten pages of a newspaper have a million, a report has less.</summary>
    private const long MostCuts = 10_000_000;

    private volatile bool _isOver;
    private long _bytes = limits.PdfUnpackedBytes;
    private int _operations = limits.PdfOperations;
    private int _letters = limits.PdfLetters;
    private int _errors = MostErrors;
    private long _cuts = MostCuts;
    private int _names = MostNames;

    /// <summary>Bytes that may still come out of packed streams.</summary>
    public long Bytes => _bytes;

    /// <exception cref="InputException">Nothing is left for them.</exception>
    public void TakeBytes(long count) => Check(_bytes -= count);

    /// <summary>What is about to be read as objects or operations: its names are kept as long as the program runs.</summary>
    public void TakeNames(ReadOnlySpan<byte> text) => Check(_names -= text.Count((byte)'/'));

    public void TakeOperation() => Check(--_operations);

    /// <summary>Cutting a page takes time by its runs of words and the parts that come out.</summary>
    public void TakeCuts(int runs, int parts) => Check(_cuts -= (long)runs * parts);

    public void TakeLetter() => Check(--_letters);

    public void TakeError() => Check(--_errors);

    /// <summary>Ends whoever asks next: nobody waits any more.</summary>
    public void Stop() => _isOver = true;

    private void Check(long rest)
    {
        if (rest < 0 || _isOver) throw new InputException(ReadMessages.PdfLarge);
    }
}
