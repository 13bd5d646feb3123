using Dragoman.Events.Triggers;

namespace Dragoman.Events.Linking;

/// <summary>A governor found over a trigger.</summary>
/// <param name="Governor">The lexicon line.</param>
/// <param name="Word">Its head word.</param>
/// <param name="Over">The function by which it governs.</param>
internal readonly record struct Governing(Governor Governor, int Word, string Over);
