using Dragoman.Actors.Coreference;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>
/// Tells whom a part of the world means: all its states ("ministers from the Gulf"), the organisation that speaks for many of them
/// ("African leaders"), or those that the article has named ("the three Gulf states"). Some of them are nobody ("several Arab officials").
/// </summary>
internal sealed class Regions(ArticleContext context, Sentence sentence)
{
    /// <summary>Whether a noun for states means several: taggers take "the Gulf states" for a name.</summary>
    public static bool IsPlural(Sentence sentence, int noun) => sentence.Form(noun)[^1] == 's';

    /// <summary>Takes parts of the world from the owners of an office that are not all meant, or do not own it together.</summary>
    public void Prune(OfficePhrase phrase) =>
        phrase.Owners.RemoveAll(owner => owner.Body!.Value.Kind == SenseKind.Region && !Owns(owner, phrase));

    /// <summary>"The Baltic states", "the two African countries", "the Gulf state"; null for a region that is only a place.</summary>
    public Draft? States(NameHit region)
    {
        var noun = sentence.Is(region.Last + 1, "island") ? region.Last + 2 : region.Last + 1;
        if (noun >= sentence.Count || !IsStates(noun)) return null;
        var first = region.First;
        while (first > 0 && IsInFront(first - 1)) first--;
        if (IsPart(Math.Max(0, first - 1), region.First) || sentence.Is(noun + 1, "of")) return null;
        var (members, number) = (context.Members(region), Numbers.Said(sentence, first, region.First));
        if (IsPlural(sentence, noun) && (number == 0 || number == members.Count))
            return context.Bodies(region) is [_, _, ..] all
                ? new(sentence, first, noun) { Head = noun, Actors = all, Rule = "bloc" } : null;
        return IsDefinite(first) ? new(sentence, first, noun) { Head = noun, Anaphor = Anaphor.Noun, Among = members } : null;
    }

    private bool Owns(NameHit region, OfficePhrase phrase)
    {
        var owners = context.Bodies(region);
        if (owners.Count == 1 && context.Members(region).Count == 1) return true;
        var before = Math.Max(0, region.First - 1);
        if (phrase.HasName || !phrase.Has(OfficeTraits.Plural) || IsPart(before, region.First)) return false;
        var number = Numbers.Said(sentence, before, region.First);
        return Leads(phrase, owners.Count == 1) && (number == 0 || number == context.Members(region).Count);
    }

    // Governments of a region act together, and an organisation may speak for them; "Gulf officials" are some of them.
    private bool Leads(OfficePhrase phrase, bool hasVoice) => phrase.IsOrgan ? sentence.Is(phrase.CoreLast, "governments")
        : sentence.Is(phrase.CoreFirst, "leaders") || phrase.Office.Role is Role.HeadOfState or Role.HeadOfGovernment
            or Role.ForeignMinister or Role.DefenceMinister or Role.InteriorMinister or Role.OtherMinister
            || !hasVoice && phrase.Office.Role is Role.Envoy or Role.Ambassador;

    // "the oil-rich", "these three"
    private bool IsInFront(int word) => IsDefinite(word) || Numbers.At(sentence, word) > 0 || sentence.Words[word].Upos == Upos.ADJ
        || sentence.IsHyphen(word) || sentence.IsHyphen(word + 1);

    // "several Gulf states"
    private bool IsPart(int first, int end)
    {
        for (var word = first; word < end; word++)
            if (sentence.IsAny(word, "several", "some", "other", "many", "most", "few", "certain", "various", "fellow")) return true;
        return false;
    }

    private bool IsStates(int word) =>
        sentence.IsAny(word, "state", "states", "country", "countries", "nation", "nations", "republic", "republics", "kingdom", "emirate");

    private bool IsDefinite(int word) => sentence.IsAny(word, "the", "both", "these", "this", "all");
}
