using Dragoman.Actors;
using Dragoman.Events.Triggers;

namespace Dragoman.Events.Contacts;

/// <summary>How likely a contact is right in sides, mode and status. The steps were set on the codebook and on our own gold.</summary>
internal static class ContactConfidence
{
    private const double Base = 0.78;
    private const double Step = 0.06;
    private const double Highest = 0.97;

    /// <summary>From the words that tell it, the persons who are named, its date, and how often it is told.</summary>
    public static double Of(Candidate contact)
    {
        var steps = (contact.IsDated ? 1 : 0)
            + (contact.Participants.Any(p => p.Actor.Kind == ActorKind.Person) ? 1 : 0)
            + (contact.Sentences.Count > 1 ? 1 : 0)
            - (contact.Match.Trigger.Pos == TriggerPos.Noun && !contact.IsGoverned ? 2 : 0)
            - (contact.Status is EventStatus.Proposed or EventStatus.Denied ? 2 : 0)
            - (contact.Mode == ContactRules.AnyMode ? 1 : 0);
        return Math.Min(Highest, Base + steps * Step);
    }
}
