namespace Dragoman.App.Scoring;

/// <summary>Counts behind precision, recall and F1.</summary>
/// <param name="Right">Predictions that match a gold item.</param>
/// <param name="Predicted">Predictions that count: those matched to an optional item do not.</param>
/// <param name="Gold">Gold items that count: optional ones do not.</param>
internal readonly record struct Score(int Right, int Predicted, int Gold)
{
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Predicted + b.Predicted, a.Gold + b.Gold);

    public static Score Add(Score a, Score b) => a + b;
}
