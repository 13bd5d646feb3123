namespace Dragoman.Events.Triggers;

/// <summary>A trigger found in a sentence.</summary>
/// <param name="Trigger">The lexicon line.</param>
/// <param name="Word">The head word.</param>
/// <param name="Words">The word of each element, in the order of the elements.</param>
internal sealed record TriggerMatch(Trigger Trigger, int Word, IReadOnlyList<int> Words);
