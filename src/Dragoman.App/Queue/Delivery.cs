using Dragoman.Events;

namespace Dragoman.App.Queue;

/// <summary>A message in hand.</summary>
/// <param name="Tag">What the broker calls it on this connection.</param>
/// <param name="Before">How often it was handed out before.</param>
/// <param name="Message">The message.</param>
internal sealed record Delivery(ulong Tag, int Before, DocumentMessage Message)
{
    /// <summary>What was made of it.</summary>
    public IReadOnlyList<CodedDocument> Documents { get; init; } = [];

    /// <summary>Why nothing could be made of it, or it could not be stored.</summary>
    public string? Error { get; init; }
}
