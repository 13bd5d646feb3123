using Dragoman.Syntax;

namespace Dragoman.Actors.Naming;

/// <summary>The names of registries in a sentence, found by word.</summary>
internal sealed class SentenceNames
{
    private readonly NameHit?[] _byWord;

    public SentenceNames(Sentence sentence, IReadOnlyList<NameHit> hits)
    {
        (Sentence, Hits) = (sentence, hits);
        _byWord = new NameHit?[sentence.Count];
        foreach (var hit in hits) Array.Fill(_byWord, hit, hit.First, hit.Last - hit.First + 1);
    }

    public Sentence Sentence { get; }

    /// <summary>All names in order.</summary>
    public IReadOnlyList<NameHit> Hits { get; }

    /// <summary>The name that covers a word, null where none does or the word is outside the sentence.</summary>
    public NameHit? At(int word) => word >= 0 && word < _byWord.Length ? _byWord[word] : null;
}
