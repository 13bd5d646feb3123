using Dragoman.Actors;
using Dragoman.Events.Contacts;
using Dragoman.Events.Linking;
using Dragoman.Events.Modality;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events;

/// <summary>Checks what a trigger's lexicon line needs.</summary>
internal static class Needed
{
    /// <summary>Whether everything that the line asks for has been linked.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="resolved">No side was named without being known.</param>
    /// <param name="lexicon">Has the class of people.</param>
    public static bool IsComplete(Candidate candidate, bool resolved, TriggerLexicon lexicon)
    {
        var needs = candidate.Match.Trigger.Needs;
        return (!needs.Recipient || candidate.Recipients.Count > 0 || IsMutual(candidate))
            && (!needs.TwoSides || candidate.Recipients.Count > 0 || ContactRules.Sides(candidate.Actors).Count > 1)
            && HasAllButRecipient(candidate, resolved, lexicon);
    }

    /// <summary>Whether everything but the recipient has been linked: what the text before may still supply.</summary>
    public static bool HasAllButRecipient(Candidate candidate, bool resolved, TriggerLexicon lexicon)
    {
        var needs = candidate.Match.Trigger.Needs;
        return (!needs.Actor || candidate.Actors.Count > 0)
            && (!needs.Clause || HasClause(candidate))
            && (!needs.Place || candidate.Recipients.Count > 0 && (candidate.PlaceWords.Count > 0 || IsNoun(candidate)))
            && (!needs.Plural || IsPlural(candidate.Actors, resolved))
            && (Kinds(candidate.Actors, needs.ActorKinds, lexicon)
                || needs.ActorKinds.Contains(ActorKind.Group) && IsCrowd(candidate, lexicon))
            && (candidate.Recipients.Count == 0 || Kinds(candidate.Recipients, needs.RecipientKinds, lexicon));
    }

    /// <summary>"Each side accused the other": all sides act and suffer.</summary>
    private static bool IsMutual(Candidate candidate) => ContactRules.Sides(candidate.Actors).Count > 1
        && candidate.Sentence.Object(candidate.Match.Word) is >= 0 and var other
        && candidate.Sentence.LowerLemma(other) is "other" or "another";

    /// <summary>"Crowds in Chad": the subject's own word tells people.</summary>
    private static bool IsCrowd(Candidate candidate, TriggerLexicon lexicon) =>
        candidate.Sentence.SurfaceSubject(candidate.Match.Word) is >= 0 and var subject
        && (lexicon.IsIn("crowd", candidate.Sentence.LowerLemma(subject))
            || candidate.Sentence.LowerLemma(subject) is "thousand" or "hundred");

    private static bool IsNoun(Candidate candidate) => candidate.Match.Trigger.Pos == TriggerPos.Noun;

    private static bool HasClause(Candidate candidate) => candidate.Sentence.Children(candidate.Match.Word)
        .Any(child => candidate.Sentence[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl
            && (candidate.Sentence.IsInfinitive(child) || MoodReader.Read(candidate.Sentence, child) is Mood.Future or Mood.Wanted));

    /// <summary>Two who were both made out, or a body, which meets by itself.</summary>
    private static bool IsPlural(List<Participant> actors, bool resolved) =>
        actors.Exists(ContactRules.IsBody) || actors.Count > 1 && (resolved || ContactRules.Sides(actors).Count > 1);

    private static bool Kinds(List<Participant> side, IReadOnlyList<ActorKind> kinds, TriggerLexicon lexicon) =>
        kinds.Count == 0 || side.Exists(participant => kinds.Contains(participant.Actor.Kind)
            || kinds.Contains(ActorKind.Person) && Tells(participant, lexicon, "people")
            || kinds.Contains(ActorKind.Group) && (ArePeople(participant) || Tells(participant, lexicon, "crowd")));

    /// <summary>"Georgians", not "Georgia".</summary>
    private static bool ArePeople(Participant participant) => participant.Actor.Kind == ActorKind.State
        && participant.Text.EndsWith('s') && participant.Text != participant.Actor.Name && !participant.Text.Contains(' ');

    /// <summary>
    /// A state that is told by its people: "Oman's foreign minister" travels and phones as a person does, "Kenyan students" march as a
    /// group does.
    /// </summary>
    private static bool Tells(Participant participant, TriggerLexicon lexicon, string wordClass)
    {
        foreach (var range in participant.Text.AsSpan().Split(' '))
        {
            var word = participant.Text[range].ToLowerInvariant();
            if (lexicon.IsIn(wordClass, word) || word.EndsWith('s') && lexicon.IsIn(wordClass, word[..^1])) return true;
        }
        return false;
    }
}
