namespace Dragoman.Reading;

/// <summary>How far reading has come in one input: for progress, remaining time and resuming.</summary>
/// <param name="Source">The file or address.</param>
/// <param name="Records">Documents read from it so far, with those that failed.</param>
/// <param name="Bytes">Bytes of it read so far.</param>
/// <param name="Length">Its length in bytes, where known.</param>
public sealed record ReadPosition(string Source, long Records, long Bytes, long? Length);
