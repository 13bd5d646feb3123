using Dragoman.Actors.Naming;
using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Actors.Mentions;

/// <summary>Makes mentions of phrases around offices and organs.</summary>
internal sealed class PhraseDrafts(ArticleContext context, Sentence sentence)
{
    public IEnumerable<Draft> Of(OfficePhrase phrase)
    {
        if (!phrase.HasName) yield return phrase.Owners.Count > 0 ? Owned(phrase) : Draft(phrase, [], "", Anaphor.Office);
        else
        {
            var (person, rule) = Person(phrase);
            var isPart = rule == "office-grammar" && phrase.Name.First == phrase.Name.Last;
            if (!phrase.IsApposition) yield return Draft(phrase, [person], rule, isPart ? Anaphor.Name : Anaphor.None);
            else
            {
                yield return new(sentence, phrase.Name.First, phrase.Name.Last)
                {
                    Actors = [person], Rule = rule, Phrase = phrase, Role = phrase.Office.Role,
                };
                yield return Draft(phrase, [person], "apposition", Anaphor.None);
            }
        }
    }

    private Draft Draft(OfficePhrase phrase, IReadOnlyList<Actor> actors, string rule, Anaphor anaphor) =>
        new(sentence, phrase.First, phrase.Last)
        {
            Actors = actors, Rule = rule, Anaphor = anaphor, Phrase = phrase, Role = phrase.Office.Role,
            Name = anaphor == Anaphor.Name ? sentence.Between(phrase.Name.First, phrase.Name.Last).ToString() : null,
        };

    /// <summary>The office in the words of the text, without its owner.</summary>
    public string OfficeText(OfficePhrase phrase) => sentence.Between(phrase.CoreFirst, phrase.CoreLast).ToString();

    private (Actor Person, string Rule) Person(OfficePhrase phrase)
    {
        var owner = phrase.Owners.Count > 0 ? OwnerActor(phrase.Owners[0]) : null;
        var name = sentence.Between(phrase.Name.First, phrase.Name.Last).ToString();
        var query = new PersonQuery(name, owner?.Code, phrase.Office.Role, context.Day);
        var match = context.Persons.ByFullName(query, context.Speaks)
            ?? (name.Contains(' ') ? context.Persons.ByOffice(query) : InOffice(context.Persons.BySurname(query, context.Speaks), query));
        var office = phrase.Has(OfficeTraits.Address) || phrase.Has(OfficeTraits.Counterpart) ? null : OfficeText(phrase);
        if (match is not null && (owner is not null || match.Distance < 3650))
            return (match.Actor with { Name = SpelledAs(name, match.Actor.Name), Office = office ?? match.Actor.Office }, "registry");
        return (new Actor(name, ActorKind.Person, owner?.Code)
        {
            Cameo = owner?.Cameo, Sector = SectorOf(phrase, owner), Office = office, Country = owner?.Country,
        }, "office-grammar");
    }

    // Transliterations of a surname are many: the text's own is the one to show.
    private static string SpelledAs(string text, string registry) =>
        text.Contains(' ') && Folding.Fold(text.Split(' ')[^1]) != Folding.Fold(registry.Split(' ')[^1]) ? text : registry;

    // A surname says little: without a country the office must be the one that the person held on the day.
    private static PersonMatch? InOffice(PersonMatch? match, PersonQuery query) =>
        query.Owner is not null || match is { Distance: < 120 } && query.Role != Role.None
            && match.Tenure.Role == query.Role ? match : null;

    private Draft Owned(OfficePhrase phrase)
    {
        var office = phrase.IsOrgan ? null : OfficeText(phrase);
        var owners = phrase.Owners.Select(OwnerActor).Select(owner => owner with { Sector = SectorOf(phrase, owner), Office = office });
        return Draft(phrase, [.. owners], phrase.IsOrgan ? "organ" : "office", Anaphor.None);
    }

    private static Actor OwnerActor(NameHit hit) => hit.Registry.ActorOf(hit.Body!.Value.Target);

    private static string? SectorOf(OfficePhrase phrase, Actor? owner)
    {
        if (owner is { Kind: not ActorKind.State }) return owner.Sector;
        return phrase.Owners.Count > 0 && phrase.Owners[0].Registry.Strings.OrNull(phrase.Office.Sector) is { } sector ? sector
            : Sectors.Of(phrase.Office.Role);
    }
}
