namespace Dragoman.Times.Rules;

/// <summary>What a word can be in a time expression.</summary>
/// <param name="Class">The field that it fills.</param>
/// <param name="Value">The number that it fills it with.</param>
internal readonly record struct WordReading(TimeClass Class, int Value);
