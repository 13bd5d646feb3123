namespace Dragoman.Train.Contexts;

/// <summary>A context of a sentence: right or wrong, and who says it.</summary>
/// <param name="Context">The context.</param>
/// <param name="IsRight">It is one of the sentence's contexts.</param>
/// <param name="IsTold">The lexicon has a word of it there.</param>
/// <param name="IsFound">The model says it.</param>
internal sealed record ContextJudgement(string Context, bool IsRight, bool IsTold, bool IsFound);
