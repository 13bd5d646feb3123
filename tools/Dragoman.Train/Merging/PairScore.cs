namespace Dragoman.Train.Merging;

/// <summary>How a grouping compares with the true one, pair of reports by pair.</summary>
/// <param name="Right">Pairs that are together and ought to be.</param>
/// <param name="Made">Pairs that are together.</param>
/// <param name="True">Pairs that ought to be.</param>
internal sealed record PairScore(int Right, int Made, int True)
{
    public double Precision => Made == 0 ? 1 : (double)Right / Made;

    public double Recall => (double)Right / True;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static PairScore Of<T>(IReadOnlyList<T> items, Func<T, string> made, Func<T, string> truth)
    {
        var (right, together, ought) = (0, 0, 0);
        for (var i = 0; i < items.Count; i++)
        {
            for (var j = i + 1; j < items.Count; j++)
            {
                var (m, t) = (made(items[i]) == made(items[j]), truth(items[i]) == truth(items[j]));
                if (m) together++;
                if (t) ought++;
                if (m && t) right++;
            }
        }
        return new PairScore(right, together, ought);
    }
}
