using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;

namespace Dragoman.Actors.Coreference;

/// <summary>Goes through an article's mentions in order and links those that refer to others; each link says by which rule.</summary>
internal sealed class Linker(ArticleContext context)
{
    private static readonly ILinkRule[] Rules =
    [
        new NameLink(), new OwnerLink(), new ConjunctOwnerLink(), new HomeLink(), new CounterpartLink(), new GroupLink(),
        new KnownTitleLink(), new TitleLink(), new TitlesLink(), new PronounLink(), new RelativeLink(),
        new StateLink(), new OrganisationLink(), new OrganLink(), new Unaffiliated(),
    ];

    /// <summary>The mentions whose actors are known in the end, lists last.</summary>
    /// <param name="drafts">All mentions in the order of the text, open ones too.</param>
    public List<Draft> Link(List<Draft> drafts)
    {
        var discourse = new Discourse(context, drafts);
        List<Draft> linked = [];
        foreach (var draft in drafts)
        {
            foreach (var rule in Rules)
                if (rule.Link(draft, discourse)) break;
            if (draft.Actors.Count > 0) linked.Add(draft);
            if (draft.Actors.Count > 0 || IsSomebody(draft)) discourse.Add(draft);
        }
        foreach (var draft in linked) draft.Actors = [.. draft.Actors.Select(discourse.Persons.Updated)];
        foreach (var list in drafts.Where(draft => draft.Anaphor == Anaphor.List))
            if (ListLink.Link(list, linked.Where(draft => draft.Sentence == list.Sentence))) linked.Add(list);
        return linked;
    }

    // Whoever "he" may be, the next "he" is likely the same.
    private static bool IsSomebody(Draft draft) => draft.Anaphor is Anaphor.Name or Anaphor.Stranger
        || draft.Anaphor == Anaphor.Pronoun && draft.Sentence.IsAny(draft.First, "he", "she", "they");
}
