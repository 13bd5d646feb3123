using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Phrases;

/// <summary>
/// Reads the phrases around offices and organs from the words alone, so that a wrong tree cannot hide them: owners and modifiers
/// to the left ("Germany's new foreign minister"), complements to the right ("minister of trade of Malta"), then the name.
/// </summary>
internal sealed class OfficeGrammar(SentenceNames names)
{
    /// <summary>The phrases in the order of the text.</summary>
    public List<OfficePhrase> Read()
    {
        List<OfficePhrase> phrases = [];
        foreach (var hit in names.Hits)
            if (hit.Office is { } sense && !hit.Can(SenseKind.Person) && !(sense.Kind == SenseKind.Organ
                && IsModifier(hit.Last)) && (phrases.Count == 0 || hit.First > phrases[^1].Last))
                AddIfOwned(hit, Read(hit, sense), phrases);
        return phrases;
    }

    // "Security Council" is the United Nations' unless it is Russia's.
    private static void AddIfOwned(NameHit hit, OfficePhrase phrase, List<OfficePhrase> phrases)
    {
        if (!hit.IsBody || phrase.Owners.Count > 0) phrases.Add(phrase);
    }

    // "militant" in "the militant organisation" says what the organisation is like.
    private bool IsModifier(int word) =>
        names.Sentence.Words[word] is { Relation: Relation.Amod or Relation.Compound or Relation.NmodDesc } modifier
            && modifier.Head > word;

    private OfficePhrase Read(NameHit hit, Sense sense)
    {
        var phrase = new OfficePhrase
        {
            First = hit.First, Last = hit.Last, CoreFirst = hit.First, CoreLast = hit.Last,
            Office = hit.Registry.Offices[sense.Target], IsOrgan = sense.Kind == SenseKind.Organ,
        };
        new OwnerReader(names, phrase).Read();
        new ComplementReader(names, phrase).Read();
        if (!phrase.IsOrgan && !phrase.Has(OfficeTraits.Plural)) new HolderReader(names, phrase).Read();
        return phrase;
    }
}
