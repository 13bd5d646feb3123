namespace Dragoman.Train.Contexts;

/// <summary>A sentence with its contexts and what the lexicon proposes for it.</summary>
/// <param name="Gold">The contexts that are right.</param>
/// <param name="Proposals">The contexts whose words it has, with the hashed features of each.</param>
internal sealed record ContextExample(
    IReadOnlySet<string> Gold, IReadOnlyList<(string Context, (uint Key, float Weight)[] Features)> Proposals);
