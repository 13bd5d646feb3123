using Dragoman.Actors;

namespace Dragoman.Events;

/// <summary>Somebody who takes part in an event or to whom it is attributed.</summary>
/// <param name="Text">The words that name it in the evidence.</param>
/// <param name="Actor">Who it is.</param>
public sealed record Participant(string Text, Actor Actor);
