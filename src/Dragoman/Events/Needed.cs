using Dragoman.Actors;
using Dragoman.Events.Contacts;
using Dragoman.Syntax;

namespace Dragoman.Events;

/// <summary>Checks what a trigger's lexicon line needs.</summary>
internal static class Needed
{
    /// <summary>Whether everything that the line asks for has been linked.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="resolved">No side was named without being known.</param>
    public static bool IsComplete(Candidate candidate, bool resolved)
    {
        var needs = candidate.Match.Trigger.Needs;
        return (!needs.Recipient || candidate.Recipients.Count > 0) && HasAllButRecipient(candidate, resolved);
    }

    /// <summary>Whether everything but the recipient has been linked: what the text before may still supply.</summary>
    public static bool HasAllButRecipient(Candidate candidate, bool resolved)
    {
        var needs = candidate.Match.Trigger.Needs;
        return (!needs.Actor || candidate.Actors.Count > 0)
            && (!needs.Clause || HasClause(candidate))
            && (!needs.Place || candidate.PlaceWords.Count > 0 && candidate.Recipients.Count > 0)
            && (!needs.Plural || candidate.Actors.Count > 1 && (resolved || Sides(candidate.Actors) > 1))
            && Kinds(candidate.Actors, needs.ActorKinds)
            && (candidate.Recipients.Count == 0 || Kinds(candidate.Recipients, needs.RecipientKinds));
    }

    private static bool HasClause(Candidate candidate) => candidate.Sentence.Children(candidate.Match.Word)
        .Any(child => candidate.Sentence[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl);

    private static int Sides(List<Participant> side) => side.Select(ContactRules.Side).OfType<string>().Distinct().Count();

    private static bool Kinds(List<Participant> side, IReadOnlyList<ActorKind> kinds) =>
        kinds.Count == 0 || side.Exists(participant => kinds.Contains(participant.Actor.Kind));
}
