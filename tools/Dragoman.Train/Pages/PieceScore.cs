namespace Dragoman.Train.Pages;

/// <summary>Counts pieces of text found and not found, as the peers' evaluation does.</summary>
internal sealed class PieceScore
{
    private int _found;
    private int _missed;
    private int _wrong;

    public double Precision => (double)_found / (_found + _wrong);

    public double Recall => (double)_found / (_found + _missed);

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public void Add(GoldPage gold, string body)
    {
        foreach (var piece in gold.With)
            if (body.Contains(piece, StringComparison.Ordinal)) _found++;
            else _missed++;
        foreach (var piece in gold.Without)
            if (body.Contains(piece, StringComparison.Ordinal)) _wrong++;
    }

    public override string ToString() => $"F1 {F1:F4}, precision {Precision:F4}, recall {Recall:F4}";
}
