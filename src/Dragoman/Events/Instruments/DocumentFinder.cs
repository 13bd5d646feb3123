using Dragoman.Events.Details;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Instruments;

/// <summary>A document named in a sentence.</summary>
/// <param name="Sentence">Where.</param>
/// <param name="Word">Head word.</param>
/// <param name="Kind">Kind, or <see cref="InstrumentLexicon.Anaphor"/>.</param>
/// <param name="Title">Its name as the noun phrase tells it.</param>
/// <param name="IsKnown">Told as known: "the draft", "that resolution", "its text".</param>
internal sealed record DocumentMention(Sentence Sentence, int Word, string Kind, string Title, bool IsKnown);

/// <summary>Finds words that name documents of diplomacy.</summary>
/// <param name="lexicon">Names of documents.</param>
internal sealed class DocumentFinder(InstrumentLexicon lexicon)
{
    private static readonly HashSet<string> s_council = ["security", "un", "council", "assembly", "nations", "u.n."];

    /// <summary>The mentions of a sentence from left to right.</summary>
    public IEnumerable<DocumentMention> Find(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence[word].Upos is not (Upos.NOUN or Upos.PROPN) || sentence[word].Relation is Relation.Compound) continue;
            if (Kind(sentence, word) is { } kind)
                yield return new(sentence, word, kind, NounPhrase.Text(sentence, word), IsKnown(sentence, word));
        }
    }

    private string? Kind(Sentence sentence, int word)
    {
        if (!lexicon.Documents.TryGetValue(sentence.LowerLemma(word), out var names)) return null;
        foreach (var (words, kind) in names)
        {
            if (!EndsWith(sentence, word, words)) continue;
            return kind switch
            {
                "resolution" when HasModifier(sentence, word, "draft") => "draft_resolution",
                "draft_resolution" when words.Length == 1 && !IsOfCouncil(sentence, word) => InstrumentLexicon.Anaphor,
                _ => kind,
            };
        }
        return null;
    }

    private static bool EndsWith(Sentence sentence, int word, string[] words)
    {
        if (words.Length > word + 1) return false;
        for (var i = 0; i < words.Length - 1; i++)
            if (!sentence.Form(word - words.Length + 1 + i).Equals(words[i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private static bool HasModifier(Sentence sentence, int word, string lemma) =>
        sentence.Children(word).Any(child => child < word && sentence.LowerLemma(child) == lemma);

    /// <summary>A bare "draft" is one of a council's only where the sentence speaks of a council.</summary>
    private static bool IsOfCouncil(Sentence sentence, int word) =>
        Enumerable.Range(0, sentence.Count).Any(other => other != word && s_council.Contains(sentence.LowerLemma(other)));

    private static bool IsKnown(Sentence sentence, int word) =>
        sentence.Children(word).Any(child => sentence[child].Relation is Relation.Det or Relation.NmodPoss
            && sentence.LowerLemma(child) is not ("a" or "an" or "another" or "some" or "any" or "no"));
}
