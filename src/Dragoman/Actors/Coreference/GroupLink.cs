using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"The group", "the Palestinian militant group", "the rebels": the last armed group, of that country where one is said.</summary>
internal sealed class GroupLink : ILinkRule
{
    private const int Sentences = 6;

    public bool Link(Draft draft, Discourse discourse)
    {
        var isPhrase = draft.Phrase is { IsOrgan: true } phrase && IsGroup(draft, phrase.Office, discourse);
        if (isPhrase && draft.Actors.Count == 0 && !Nouns.IsDefinite(draft)) return false;
        if (!isPhrase && !Nouns.Are(draft, discourse, ReferenceKind.Group)) return false;
        var country = draft.Actors.Count == 1 ? draft.Actors[0].Country : null;
        foreach (var other in discourse.Before(draft.Sentence, draft.First, Sentences))
            if (other.IsBody && other.Actors[0].Kind == ActorKind.Group && (country is null || other.Actors[0].Country == country))
                return draft.Link(other.Actors, "coref-group");
        return country is not null && discourse.Context.OnlyGroupOf(country) is { } group && draft.Link([group], "coref-group");
    }

    private static bool IsGroup(Draft draft, Office office, Discourse discourse) =>
        discourse.Context.SectorOf(office) == "REB" && (draft.Actors.Count == 0 || draft.Actors[0].Kind == ActorKind.State);
}
