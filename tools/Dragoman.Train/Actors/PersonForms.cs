namespace Dragoman.Train.Actors;

/// <summary>In which shorter ways a person is called.</summary>
/// <param name="Short">Given name and surname: "Dina Boluarte".</param>
/// <param name="Surnames">Surnames alone: "Boluarte".</param>
internal sealed record PersonForms(IReadOnlyList<string> Short, IReadOnlyList<string> Surnames);
