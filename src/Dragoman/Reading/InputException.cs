namespace Dragoman.Reading;

/// <summary>Ends the reading of one document; the dispatcher turns it into a failed <see cref="ReadResult"/>.</summary>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class InputException(string message) : Exception(message);
