namespace Dragoman.Events;

/// <summary>Why something was coded: what the "why" page shows.</summary>
/// <param name="Rule">Id of the rule, lexicon line or model that decided.</param>
/// <param name="Trigger">The words that triggered it.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Word">Head word of the trigger in that sentence.</param>
/// <param name="Steps">
/// What was decided on the way, one short line each: arguments with their paths, status, mode, date, place, confidence features.
/// </param>
public sealed record Reason(string Rule, string Trigger, int Sentence, int Word, IReadOnlyList<string> Steps);
