using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Actors.Mentions;

/// <summary>Finds who a phrase with an office and a name means: in the registry by name, owner, office and day, else as the text
/// has it.</summary>
internal sealed class HolderLookup(ArticleContext context, Sentence sentence)
{
    private const int LongAfterOffice = 10 * 365;
    private const int AboutTheDay = 120;

    public Holder Find(OfficePhrase phrase)
    {
        var owner = phrase.Owners.SelectMany(context.Bodies).FirstOrDefault();
        var name = sentence.Between(phrase.Name.First, phrase.Name.Last).ToString();
        var query = new PersonQuery(name, owner?.Code, phrase.Office.Role, context.Day);
        var office = phrase.Has(OfficeTraits.Address) || phrase.Has(OfficeTraits.Counterpart) ? null : phrase.OfficeText(sentence);
        return Match(query) is { } match
            ? new(Named(match.Actor, name) with { Office = office ?? match.Actor.Office }, RoleOf(phrase, match), true)
            : new(new(name, ActorKind.Person, owner?.Code)
            {
                Cameo = owner?.Cameo, Office = office, Country = owner?.Country,
                Sector = owner is null ? context.SectorOf(phrase.Office) : phrase.SectorUnder(owner),
            }, phrase.Office.Role, false);
    }

    private PersonMatch? Match(PersonQuery query)
    {
        if (IsSurname(query.Name)) return BySurname(query with { Name = query.Name.Split(' ')[^1] });
        if (context.Persons.ByFullName(query, context.Speaks) is { } match)
            return query.Owner is not null || match.Distance < LongAfterOffice && IsPlausible(match, query) ? match : null;
        return context.Persons.ByOffice(query) ?? InOffice(context.Persons.ByFullName(query with { Owner = null }, context.Speaks), query)
            ?? BySurname(query);
    }

    // "Jaishankar", "S. Jaishankar"; "López Obrador" is looked up as a whole.
    private static bool IsSurname(string name) => Array.TrueForAll(name.Split(' ')[..^1], part => part.TrimEnd('.').Length == 1);

    private PersonMatch? BySurname(PersonQuery query)
    {
        var match = context.Persons.BySurname(query, context.Speaks);
        return query.Owner is not null ? match : InOffice(match, query) ?? InPlainOffice(match, query);
    }

    // A doctor may have a minister's name.
    private bool IsPlausible(PersonMatch match, PersonQuery query) =>
        query.Role != Role.None || match.IsProminent || context.Speaks(match.Holder.Code);

    // Where the country does not tell or may be misread, the office must be the one that the person held on the day.
    private static PersonMatch? InOffice(PersonMatch? match, PersonQuery query) =>
        match is { Distance: < AboutTheDay } && query.Role != Role.None && match.Tenure.Role == query.Role ? match : null;

    // "Secretary Blinken", "Minister Fidan": any minister of a country that the article speaks of.
    private PersonMatch? InPlainOffice(PersonMatch? match, PersonQuery query) =>
        query.Role == Role.OtherMinister && match is { Distance: < AboutTheDay, IsMinister: true }
            && context.Speaks(match.Holder.Code) ? match : null;

    // "Pentagon chief": the registry's office says more.
    private static Role RoleOf(OfficePhrase phrase, PersonMatch match) =>
        phrase.Office.Role is Role.None or Role.Head ? match.Tenure.Role : phrase.Office.Role;

    // Transliterations of a surname are many: the text's own is the one to show.
    private static Actor Named(Actor actor, string name) =>
        name.Contains(' ') && !Folding.Fold(actor.Name).Split(' ', '-').Contains(Folding.Fold(name.Split(' ', '-')[^1]))
            ? actor with { Name = name } : actor;
}
