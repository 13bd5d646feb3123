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
        {
            if (hit.Office is not { } sense || hit.Can(SenseKind.Person)) continue;
            if (sense.Kind == SenseKind.Organ && IsModifier(hit.Last) && !NamesSomebody(hit, sense)) continue;
            if (phrases.Count == 0 || hit.First > phrases[^1].Last) AddIfOwned(hit, Read(hit, sense), phrases);
        }
        return phrases;
    }

    // "Security Council" is the United Nations' unless it is Russia's.
    private void AddIfOwned(NameHit hit, OfficePhrase phrase, List<OfficePhrase> phrases)
    {
        if (hit.IsBody && phrase.Owners.Count == 0) return;
        if (phrases.Count > 0 && IsSecondTitle(phrases[^1], phrase)) phrases[^1] = WithTitle(phrases[^1], phrase);
        else phrases.Add(phrase);
    }

    // "Jordanian Deputy Prime Minister and Foreign Minister Ayman Safadi" is one man.
    private bool IsSecondTitle(OfficePhrase first, OfficePhrase second) =>
        second is { HasName: true, IsApposition: false, IsOrgan: false, Owners.Count: 0, Possessor: < 0 }
        && first is { HasName: false, IsOrgan: false } && !first.Has(OfficeTraits.Plural)
        && first.Last == second.First - 2 && names.Sentence.IsAny(second.First - 1, "and", "&");

    private static OfficePhrase WithTitle(OfficePhrase first, OfficePhrase second)
    {
        second.First = first.First;
        second.Owners.AddRange(first.Owners);
        second.Possessor = first.Possessor;
        return second;
    }

    // "militant" in "the militant organisation" says what the organisation is like.
    private bool IsModifier(int word) =>
        names.Sentence.Words[word] is { Relation: Relation.Amod or Relation.Compound or Relation.NmodDesc, Head: var head } && head > word;

    // "lawyer Peter Otieno"
    private bool NamesSomebody(NameHit hit, Sense sense) =>
        (hit.Registry.Offices[sense.Target].Traits & OfficeTraits.Human) != 0 && IsPlainNoun(hit)
        && PersonNames.End(names, hit.Last + 1) >= 0;

    // "National" in "Tamil National Alliance" is nobody.
    private bool IsPlainNoun(NameHit hit) => hit.First == 0 || !names.Sentence.IsCapitalised(hit.First);

    private OfficePhrase Read(NameHit hit, Sense sense)
    {
        var phrase = new OfficePhrase
        {
            First = hit.First, Last = hit.Last, CoreFirst = hit.First, CoreLast = hit.Last,
            Office = hit.Registry.Offices[sense.Target], IsOrgan = sense.Kind == SenseKind.Organ,
        };
        new OwnerReader(names, phrase).Read();
        new ComplementReader(names, phrase).Read();
        var isHuman = !phrase.IsOrgan || phrase.Has(OfficeTraits.Human) && IsPlainNoun(hit);
        if (isHuman && !phrase.Has(OfficeTraits.Plural)) new HolderReader(names, phrase).Read();
        return phrase;
    }
}
