using Dragoman.Syntax;

namespace Dragoman.Times;

/// <summary>From offsets back to words.</summary>
internal static class WordPlaces
{
    /// <summary>The word that holds a UTF-16 unit, or the last one before it.</summary>
    public static int WordAt(this Sentence sentence, int offset)
    {
        var (low, high) = (0, sentence.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentence[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
