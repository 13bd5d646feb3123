namespace Dragoman.App.Queue;

/// <summary>A document that could not be stored.</summary>
/// <param name="Id">The document's id, or the place of its record.</param>
/// <param name="Kind">What the message is, as in <see cref="MessageKind"/>.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="Error">What went wrong the last time.</param>
internal sealed record DeadLetter(string Id, string Kind, int Tries, string Error);
