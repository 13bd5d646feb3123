using Dragoman.Actors;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Contacts;

/// <summary>What makes a linked CONSULT candidate a contact between actors, and which mode it has.</summary>
internal static class ContactRules
{
    /// <summary>Mode of words that tell no mode and fit any ("discussed"); none is left in finished events.</summary>
    public const string AnyMode = "any";

    private const int ManySides = 4;

    /// <summary>The code that stands for a participant's side: its own, else its country's.</summary>
    public static string? Side(Participant participant) => participant.Actor.Code ?? participant.Actor.Country;

    /// <summary>The sides that are known of some participants.</summary>
    public static HashSet<string> Sides(IEnumerable<Participant> participants) => [.. participants.Select(Side).OfType<string>()];

    /// <summary>
    /// At least two sides, or a body that meets; domestic meetings are none, and neither are wishes and conditions.
    /// A visit needs a visitor from elsewhere.
    /// </summary>
    public static bool IsContact(Candidate candidate)
    {
        if (IsNaming(candidate) || IsCounted(candidate)) return false;
        if (candidate.IsMention || candidate.Status == EventStatus.Hypothetical) return false;
        var sides = Sides(candidate.Participants).Count;
        var isVerb = candidate.Match.Trigger.Pos == TriggerPos.Verb;
        if (!isVerb && !candidate.IsGoverned && !candidate.HasArguments) return false;
        return sides >= 2
            || sides == 1 && (candidate.IsGoverned || isVerb && candidate.Mode != AnyMode) && candidate.Participants.Any(IsBody);
    }

    /// <summary>"Called him a murderer" names, "the visiting crown prince" describes: neither is a contact.</summary>
    private static bool IsNaming(Candidate candidate)
    {
        var (sentence, word) = (candidate.Sentence, candidate.Match.Word);
        return candidate.Match.Trigger.Pos == TriggerPos.Verb
            && (sentence[word].Relation == Relation.Amod || candidate.Mode == "phone" && sentence[word].Lemma == "call"
                && sentence.Children(word).Any(child => sentence[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Iobj));
    }

    /// <summary>"It was the fifth meeting between the two": says something of a contact that is told elsewhere.</summary>
    private static bool IsCounted(Candidate candidate) => candidate.Match.Trigger.Pos == TriggerPos.Noun
        && candidate.Sentence.Child(candidate.Match.Word, Relation.Cop) >= 0
        && candidate.Sentence.Child(candidate.Match.Word, Relation.Nsubj) is >= 0 and var subject
        && candidate.Sentence[subject].Upos == Upos.PRON;

    /// <summary>"Was in touch with Chad and Egypt, which she visited": the relative clause says how it dealt with Egypt.</summary>
    public static bool IsToldBetter(Candidate contact, Candidate other) => contact != other && contact.Sentence == other.Sentence
        && other.Sentence[other.Match.Word].Relation == Relation.AclRelcl && contact.Status == other.Status
        && contact.Participants.Select(Side).ToHashSet().SetEquals(other.Participants.Select(Side));

    /// <summary>Whether a candidate that is no contact may lend details to one: a noun ("the talks") that is not called off.</summary>
    public static bool IsMention(Candidate candidate) => candidate.Match.Trigger.Pos == TriggerPos.Noun
        && candidate.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned;

    /// <summary>Settles the mode: a body or many sides make it multilateral, two sides at a "summit" only meet.</summary>
    public static void SettleMode(Candidate candidate)
    {
        var sides = Sides(candidate.Participants).Count;
        var hasBody = candidate.Participants.Any(IsBody);
        candidate.Mode = candidate.Mode switch
        {
            AnyMode when sides < ManySides => AnyMode,
            AnyMode => "multilateral",
            null or "multilateral" when candidate.IsGathering => "multilateral",
            "multilateral" when sides < 3 && !hasBody => null,
            null when sides >= ManySides || hasBody && sides < 2 => "multilateral",
            "visit" when candidate.Recipients.Count == 0 => null,
            var mode => mode,
        };
        if (candidate.Mode == "visit") return;
        candidate.Actors = [.. candidate.Actors, .. candidate.Recipients];
        candidate.Recipients = [];
    }

    /// <summary>An organisation of states that meets as such.</summary>
    public static bool IsBody(Participant participant) =>
        participant.Actor.Kind == ActorKind.Organisation && participant.Actor.Code is "UNO" or "EUR" or "NAT" or "IGO";
}
