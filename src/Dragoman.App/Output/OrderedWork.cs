using System.Collections.Concurrent;

namespace Dragoman.App.Output;

/// <summary>
/// Maps a stream on several threads and gives the results in the order of the inputs, each as soon as it and those before are done.
/// </summary>
internal static class OrderedWork
{
    /// <summary>Inputs read ahead for each job: enough to keep jobs busy, few enough to hold memory down.</summary>
    private const int AheadPerJob = 4;

    /// <summary>Maps every item; an exception of <paramref name="map"/> or of the source ends the stream with it.</summary>
    /// <param name="source">Items, read on a thread of its own.</param>
    /// <param name="map">A thread-safe function.</param>
    /// <param name="jobs">Number of items in work at once.</param>
    public static IEnumerable<R> Select<T, R>(IEnumerable<T> source, Func<T, R> map, int jobs)
    {
        if (jobs <= 1) return source.Select(map);
        return InParallel(source, map, jobs);
    }

    private static IEnumerable<R> InParallel<T, R>(IEnumerable<T> source, Func<T, R> map, int jobs)
    {
        using var pending = new BlockingCollection<Task<R>>(jobs * AheadPerJob);
        using var slots = new SemaphoreSlim(jobs);
        var reader = Task.Run(() =>
        {
            try
            {
                foreach (var item in source)
                {
                    slots.Wait();
                    pending.Add(Task.Run(() => Release(map, item, slots)));
                }
            }
            finally
            {
                pending.CompleteAdding();
            }
        });
        foreach (var result in pending.GetConsumingEnumerable()) yield return result.GetAwaiter().GetResult();
        reader.GetAwaiter().GetResult();
    }

    private static R Release<T, R>(Func<T, R> map, T item, SemaphoreSlim slots)
    {
        try
        {
            return map(item);
        }
        finally
        {
            slots.Release();
        }
    }
}
