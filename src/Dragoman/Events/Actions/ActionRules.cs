using Dragoman.Actors;
using Dragoman.Events.Contacts;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Actions;

/// <summary>What makes a linked candidate of a type other than CONSULT an event worth telling. Precision first.</summary>
internal static class ActionRules
{
    /// <summary>Whether the words tell an event between actors that took place, goes on, is planned, past or denied.</summary>
    public static bool IsTold(Candidate candidate) =>
        candidate.Status is not (EventStatus.Hypothetical or EventStatus.Proposed)
        && (!candidate.IsRefused || IsHelp(candidate.Type))
        && candidate.Actors.Exists(actor => ContactRules.Side(actor) is not null || actor.Actor.Kind == ActorKind.Organisation)
        && HasSides(candidate);

    /// <summary>What one refuses by saying that one will not do it.</summary>
    private static bool IsHelp(EventType type) => type is EventType.SUPPORT or EventType.CONCEDE or EventType.RETREAT or EventType.AID
        or EventType.COOPERATE or EventType.AGREE;

    /// <summary>Words against one's own side are domestic politics; deeds against one's own people count.</summary>
    private static bool HasSides(Candidate candidate)
    {
        if (candidate.Recipients.Count == 0 || IsDomesticType(candidate.Type)) return true;
        var actors = candidate.Actors.Select(ContactRules.Side).ToHashSet(StringComparer.Ordinal);
        return candidate.Recipients.Exists(recipient => ContactRules.Side(recipient) is not { } side || !actors.Contains(side));
    }

    private static bool IsDomesticType(EventType type) => type is EventType.COERCE or EventType.ASSAULT or EventType.PROTEST
        or EventType.RETREAT or EventType.CONCEDE;

    /// <summary>
    /// A noun tells an event where it is subject, or object of a light verb, or stands alone in a headline; deeper in a sentence it
    /// only recalls one.
    /// </summary>
    public static bool IsMainEvent(Candidate candidate)
    {
        if (candidate.Match.Trigger.Pos != TriggerPos.Noun) return true;
        var relation = candidate.Sentence[candidate.Match.Word].Relation;
        return relation is Relation.Nsubj or Relation.NsubjPass or Relation.Root
            || candidate.Steps.Exists(step => step.StartsWith("governor", StringComparison.Ordinal));
    }

    /// <summary>
    /// Cooperation that is only announced is a promise: AGREE; what is refused is REJECT; whoever says that he will strike has threatened.
    /// </summary>
    public static void SettleType(Candidate candidate)
    {
        if (candidate.IsRefused)
        {
            candidate.Steps.Add($"{candidate.Type} refused: REJECT");
            (candidate.Type, candidate.Mode) = (EventType.REJECT, null);
        }
        if (candidate is { Type: EventType.THREATEN, Status: EventStatus.Planned }) candidate.Status = EventStatus.Occurred;
        if (candidate.Status != EventStatus.Planned || candidate.Type is not (EventType.SUPPORT or EventType.COOPERATE
            or EventType.AID or EventType.CONCEDE or EventType.RETREAT)) return;
        candidate.Steps.Add($"{candidate.Type} announced: AGREE");
        (candidate.Type, candidate.Mode, candidate.Status) = (EventType.AGREE, null, EventStatus.Occurred);
    }

    /// <summary>Whether the type is a speech act whose complement tells what is promised, asked, threatened, refused or alleged.</summary>
    public static bool IsSpeech(EventType type) =>
        type is EventType.AGREE or EventType.REQUEST or EventType.THREATEN or EventType.REJECT or EventType.ACCUSE;
}
