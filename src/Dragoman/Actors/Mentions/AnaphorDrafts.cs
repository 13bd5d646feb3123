using Dragoman.Actors.Naming;
using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>Makes open mentions of the words that may refer back: names, pronouns and common nouns outside all other mentions.</summary>
internal sealed class AnaphorDrafts(SentenceNames names, RegistryTables registry)
{
    private readonly Sentence _sentence = names.Sentence;
    private readonly UnknownPersons _persons = new(names, registry);

    /// <summary>The open mention that starts at a word, null where none does.</summary>
    public Draft? At(int word) => Pronoun(word) ?? Name(word) ?? List(word) ?? Number(word) ?? Noun(word) ?? Stranger(word);

    private Draft? Pronoun(int word)
    {
        if (_sentence.Words[word].Upos is not (Upos.PRON or Upos.DET)) return null;
        if (_sentence.IsAny(word, "who", "which", "whom", "that"))
            return IsRelative(word) ? Open(word, word, word, Anaphor.Relative) : null;
        return _sentence.IsAny(word, "he", "him", "his", "she", "her", "they", "them", "their", "it", "its")
            && _sentence.Words[word].Relation != Relation.Expl && !IsTitle(word) ? Open(word, word, word, Anaphor.Pronoun) : null;
    }

    // "His Excellency"
    private bool IsTitle(int word) =>
        _sentence.Words[word].Relation == Relation.NmodPoss && _sentence.Words[_sentence.Words[word].Head].Upos == Upos.PROPN;

    private bool IsRelative(int word)
    {
        for (var up = _sentence.Words[word].Head; up >= 0; up = _sentence.Words[up].Head)
            if (_sentence.Words[up].Relation == Relation.AclRelcl) return true;
        return false;
    }

    private Draft? Name(int word)
    {
        if (!PersonNames.MayStart(_sentence, word) || names.At(word) is { IsBody: true }) return null;
        var last = PersonNames.End(names, word);
        return last < 0 ? null : new(_sentence, word, last)
        {
            Anaphor = Anaphor.Name, Name = _sentence.Between(word, last).ToString(), Rule = "person",
            Actors = _persons.Of(word, last) is { } person ? [person] : [],
        };
    }

    private Draft? List(int word)
    {
        if (_sentence.Words[word] is not { Upos: Upos.NOUN, Xpos: "NNS" }) return null;
        if (Reference(word) is null or ReferenceKind.Stranger) return null;
        var opener = _sentence.IsAny(word + 1, ",") ? word + 2 : word + 1;
        var length = _sentence.IsAny(opener, "including", "like", "namely") ? 1
            : _sentence.IsAny(opener, "such") && _sentence.IsAny(opener + 1, "as") ? 2
            : _sentence.IsAny(opener, "ranging", "from") && _sentence.IsAny(opener + 1, "from") ? 2 : 0;
        return length == 0 ? null : Open(word, opener + length - 1, word, Anaphor.List);
    }

    // "The two discussed", "Both agreed"
    private Draft? Number(int word)
    {
        if (word + 1 < _sentence.Count && _sentence.Words[word + 1].Upos is not (Upos.VERB or Upos.AUX or Upos.ADV)) return null;
        if (_sentence.Is(word, "both")) return Open(word, word, word, Anaphor.Noun);
        return _sentence.IsAny(word, "two", "three") && _sentence.Is(word - 1, "the") ? Open(word - 1, word, word, Anaphor.Noun) : null;
    }

    private Draft? Noun(int word)
    {
        if (_sentence.Words[word].Upos != Upos.NOUN || Reference(word) is null or ReferenceKind.Stranger) return null;
        var first = word;
        while (first > 0 && IsInFront(first - 1)) first--;
        return first < word ? Open(first, word, word, Anaphor.Noun) : null;
    }

    // Subjects alone: whoever is mentioned in passing does not take pronouns from others.
    private Draft? Stranger(int word)
    {
        var noun = _sentence.Words[word];
        if (noun.Relation is not (Relation.Nsubj or Relation.NsubjPass) || names.At(word) is { IsBody: true }) return null;
        return noun.Xpos is "NNS" or "NNPS" or "NNP" || Reference(word) == ReferenceKind.Stranger
            ? Open(word, word, word, Anaphor.Stranger) : null;
    }

    private ReferenceKind? Reference(int word) =>
        registry.References.TryGetValue(_sentence.Words[word].Lemma, out var kind) ? kind : null;

    private bool IsInFront(int word) =>
        names.At(word) is null or { IsBody: false } && (_sentence.Words[word].Upos is Upos.DET or Upos.NUM or Upos.ADJ
            || _sentence.IsHyphen(word) || _sentence.IsAny(word, "both", "our", "their", "its", "his", "her"));

    private Draft Open(int first, int last, int head, Anaphor anaphor) => new(_sentence, first, last) { Head = head, Anaphor = anaphor };
}
