using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>A surname, or a monarch's first name: of somebody whom the article names in full, or whom everybody knows on that
/// day.</summary>
internal sealed class NameLink : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft is not { Anaphor: Anaphor.Name, Name: { } name }) return false;
        if (discourse.Persons.Called(name) is { } known) return draft.Link([known], "coref-surname");
        return MayBeFamous(draft, name) && Famous(name, discourse) is { } famous && draft.Link([famous], "registry-surname");
    }

    /// <summary>The person whom a surname alone means on the day, if the article speaks of that person's country; else null.</summary>
    public static Actor? Famous(string name, Discourse discourse)
    {
        var query = new PersonQuery(name, null, Role.None, discourse.Context.Day);
        return discourse.Context.Persons.Prominent(query) is { } famous && discourse.Context.MaySpeakOf(famous) ? famous.Actor : null;
    }

    // "Mr. Trump" or "Trump", not "President Trump": an office was looked up already, and in vain.
    private static bool MayBeFamous(Draft draft, string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && (draft.Phrase is null || draft.Phrase.Has(OfficeTraits.Address))
        && draft.Sentence.Words[draft.Head].Relation != Relation.Flat;
}
