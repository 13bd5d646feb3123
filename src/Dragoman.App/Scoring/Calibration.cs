using Dragoman.Events;

namespace Dragoman.App.Scoring;

/// <summary>
/// Whether confidence means what it says: the expected calibration error over ten bins (Guo et al. 2017). An event is right when it
/// matches a gold item of its article with its type and overlapping participants; those matched to optional items are left out.
/// </summary>
internal sealed class Calibration
{
    private const int Bins = 10;

    private readonly List<(double Confidence, bool Right)> _seen = [];

    public int Count => _seen.Count;

    /// <summary>Mean distance between confidence and accuracy, weighted by bin; 0 is perfect.</summary>
    public double Error => _seen.GroupBy(s => Math.Min(Bins - 1, (int)(s.Confidence * Bins)))
        .Sum(bin => Math.Abs(bin.Average(s => s.Confidence) - bin.Average(s => s.Right ? 1.0 : 0)) * bin.Count()) / Math.Max(1, Count);

    public void Add(CodedDocument document, GoldArticle gold)
    {
        foreach (var (coded, right) in ContactScorer.Judge(document, gold).Concat(EventScorer.Judge(document, gold)))
            if (right is { } judged) _seen.Add((coded.Confidence, judged));
    }
}
