namespace Dragoman.Times.Rules;

/// <summary>An expression as a rule found it, before anything is decided about its value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fields">What the words tell.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Last UTF-16 unit, exclusive.</param>
/// <param name="Tense">What its clause tells of.</param>
internal sealed record Found(Rule Rule, Fields Fields, int Sentence, int Start, int End, Tense Tense);
