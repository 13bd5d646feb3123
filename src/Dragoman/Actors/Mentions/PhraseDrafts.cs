using Dragoman.Actors.Naming;
using Dragoman.Actors.Phrases;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>Makes mentions of phrases around offices and organs.</summary>
internal sealed class PhraseDrafts(ArticleContext context, Sentence sentence)
{
    private readonly HolderLookup _holders = new(context, sentence);
    private readonly Regions _regions = new(context, sentence);

    public IEnumerable<Draft> Of(OfficePhrase phrase)
    {
        _regions.Prune(phrase);
        return phrase switch
        {
            { HasName: false, Owners.Count: 0 } => [Draft(phrase, Anaphor.Office)],
            { HasName: false } => [Owned(phrase)],
            { IsApposition: false } when IsNobody(phrase) => [],
            { IsApposition: true } => Apposition(phrase, _holders.Find(phrase)),
            _ => [Named(phrase, _holders.Find(phrase))],
        };
    }

    private Draft Draft(OfficePhrase phrase, Anaphor anaphor) =>
        new(sentence, phrase.First, phrase.Last) { Anaphor = anaphor, Phrase = phrase, Role = phrase.Office.Role };

    private Draft Owned(OfficePhrase phrase)
    {
        var office = phrase.IsOrgan ? null : phrase.OfficeText(sentence);
        var owners = phrase.Owners.SelectMany(context.Bodies).Select(owner =>
            owner with { Sector = phrase.SectorUnder(owner), Office = office });
        return new(sentence, phrase.First, phrase.Last)
        {
            Actors = [.. owners], Rule = phrase.IsOrgan ? "organ" : "office", Phrase = phrase, Role = phrase.Office.Role,
        };
    }

    // A name of one word that the registry does not know may be the surname of somebody whom the article introduces elsewhere.
    private Draft Named(OfficePhrase phrase, Holder holder)
    {
        var isPart = !holder.IsKnown && phrase.Name.First == phrase.Name.Last;
        return new(sentence, phrase.First, phrase.Last)
        {
            Actors = [holder.Person], Rule = RuleOf(holder), Phrase = phrase, Role = holder.Role,
            Anaphor = isPart ? Anaphor.Name : Anaphor.None, Name = isPart ? holder.Person.Name : null,
        };
    }

    // "Sheikh Lotfollah Mosque", "Representative District 94", "08:30 PM PDT", "coordinator for the U.S. Fish and Wildlife Service"
    private bool IsNobody(OfficePhrase phrase) =>
        HeadedName.Goes(sentence, phrase.Name.Last, context.Registry)
        || phrase.Name.First == phrase.Name.Last
            && (phrase.First > 0 && sentence.Words[phrase.First - 1].Upos == Upos.NUM || sentence.Is(phrase.CoreLast + 1, "for"));

    private IEnumerable<Draft> Apposition(OfficePhrase phrase, Holder holder)
    {
        yield return new(sentence, phrase.Name.First, phrase.Name.Last)
        {
            Actors = [holder.Person], Rule = RuleOf(holder), Phrase = phrase, Role = holder.Role,
        };
        yield return new(sentence, phrase.First, phrase.Last)
        {
            Actors = [holder.Person], Rule = "apposition", Phrase = phrase, Role = holder.Role,
        };
    }

    private static string RuleOf(Holder holder) => holder.IsKnown ? "registry" : "office-grammar";
}
