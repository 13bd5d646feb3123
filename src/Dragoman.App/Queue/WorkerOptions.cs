namespace Dragoman.App.Queue;

/// <summary>What a worker is asked to do.</summary>
/// <param name="Queue">Where documents come from.</param>
/// <param name="Ledger">Where they go.</param>
internal sealed record WorkerOptions(QueueAddress Queue, string Ledger)
{
    /// <summary>Messages fetched ahead for each job: the broker's answer is never waited for, and a killed worker gives back few.</summary>
    private const int AheadPerJob = 64;

    /// <summary>Documents coded at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Files of actors that are known beside the registry; all workers of a queue should have the same.</summary>
    public IReadOnlyList<FileInfo> Actors { get; init; } = [];

    /// <summary>Times that a document is tried before it goes to the dead letters.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>Port of the health page on loopback; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Messages in hand at most.</summary>
    public ushort Prefetch => (ushort)Math.Min(Jobs * AheadPerJob, ushort.MaxValue);
}
