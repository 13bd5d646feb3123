using System.Diagnostics;

namespace Dragoman;

/// <summary>Adds up what each stage takes, over all threads that code with it (<c>--stats</c>).</summary>
public sealed class StageClock
{
    private readonly long[] _ticks = new long[Enum.GetValues<Stage>().Length];
    private long _documents;
    private long _sentences;
    private long _words;

    /// <summary>A clock that measures nothing.</summary>
    internal static StageClock Off { get; } = new() { IsOff = true };

    private bool IsOff { get; init; }

    /// <summary>Documents counted.</summary>
    public long Documents => Interlocked.Read(ref _documents);

    /// <summary>Sentences counted.</summary>
    public long Sentences => Interlocked.Read(ref _sentences);

    /// <summary>Words counted: tokens, punctuation included.</summary>
    public long Words => Interlocked.Read(ref _words);

    /// <summary>Seconds that a stage took, added up over threads.</summary>
    public double Seconds(Stage stage) => Stopwatch.GetElapsedTime(0, Interlocked.Read(ref _ticks[(int)stage])).TotalSeconds;

    /// <summary>Runs the work of a stage and adds its time.</summary>
    public T Time<T>(Stage stage, Func<T> work)
    {
        if (IsOff) return work();
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Interlocked.Add(ref _ticks[(int)stage], Stopwatch.GetTimestamp() - start);
        return result;
    }

    internal void Count(int sentences, int words)
    {
        if (IsOff) return;
        Interlocked.Increment(ref _documents);
        Interlocked.Add(ref _sentences, sentences);
        Interlocked.Add(ref _words, words);
    }
}
