namespace Dragoman.Events.Claims;

/// <summary>What a number counts and why we think so.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Noun">The word of those counted, or of the number where they are not named.</param>
/// <param name="Predicate">The word that tells what became of them: verb, noun or adjective.</param>
/// <param name="Rule">How it was found.</param>
internal sealed record Counted(Measure Measure, int Noun, int Predicate, string Rule);
