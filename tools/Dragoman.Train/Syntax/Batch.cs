using System.Numerics;

namespace Dragoman.Train.Syntax;

/// <summary>Sentences that are learned from in one step.</summary>
internal static class Batch
{
    /// <summary>First row of each sentence, and the number of rows.</summary>
    public static int[] Starts(IReadOnlyList<Sample> batch)
    {
        var starts = new int[batch.Count + 1];
        for (var i = 0; i < batch.Count; i++) starts[i + 1] = starts[i] + batch[i].Count;
        return starts;
    }

    /// <summary>Groups sentences, in the order given, until each group has so many words.</summary>
    public static IEnumerable<List<Sample>> Group(IEnumerable<Sample> samples, int words)
    {
        var (batch, count) = (new List<Sample>(), 0);
        foreach (var sample in samples)
        {
            batch.Add(sample);
            if ((count += sample.Count) < words) continue;
            yield return batch;
            (batch, count) = ([], 0);
        }
        if (batch.Count > 0) yield return batch;
    }

    /// <summary><paramref name="to"/> += <paramref name="from"/> × <paramref name="scale"/>.</summary>
    public static void AddScaled(ReadOnlySpan<float> from, float scale, Span<float> to)
    {
        for (var i = 0; i < to.Length; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..]) * scale).CopyTo(to[i..]);
    }
}
