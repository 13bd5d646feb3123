using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;

namespace Dragoman.Actors.Mentions;

/// <summary>What all sentences of an article share.</summary>
/// <param name="Names">The registry's names, sentence by sentence.</param>
/// <param name="Persons">Where persons are looked up.</param>
/// <param name="Day">The day of publication, unknown where nothing tells it.</param>
internal sealed record ArticleContext(IReadOnlyList<SentenceNames> Names, PersonLookup Persons, Day Day)
{
    private readonly HashSet<string> _codes = [.. Names.SelectMany(sentence => sentence.Hits).Where(hit => hit.IsBody)
        .Select(hit => hit.Registry.CodeOf(hit.Body!.Value.Target))];

    /// <summary>Whether the article names a state or organisation anywhere.</summary>
    public bool Speaks(string? code) => code is not null && _codes.Contains(code);
}
