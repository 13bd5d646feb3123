using Dragoman.Reading;

namespace Dragoman.Times;

/// <summary>All time expressions of an article and the date that they were read against.</summary>
/// <param name="All">The expressions in the order of the text.</param>
/// <param name="Published">The article's date: as read, or inferred from the text; null where nothing tells it.</param>
public sealed record TimeMentions(IReadOnlyList<TimeMention> All, Publication? Published)
{
    /// <summary>The expressions of one sentence in order, without copying.</summary>
    public SentenceTimes In(int sentence)
    {
        var (low, high) = (LowerBound(sentence), LowerBound(sentence + 1));
        return new(All, low, high);
    }

    private int LowerBound(int sentence)
    {
        var (low, high) = (0, All.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].Sentence < sentence) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
