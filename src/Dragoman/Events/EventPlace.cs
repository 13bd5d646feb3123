using Dragoman.Places;

namespace Dragoman.Events;

/// <summary>Where an event took or takes place.</summary>
/// <param name="Text">The words that name the place.</param>
/// <param name="Place">The gazetteer's place.</param>
public sealed record EventPlace(string Text, Place Place);
