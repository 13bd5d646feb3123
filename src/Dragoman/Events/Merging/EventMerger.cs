using Dragoman.Actors;
using Dragoman.Events.Contacts;
using Dragoman.Events.Linking;

namespace Dragoman.Events.Merging;

/// <summary>Pools candidates of one article that tell the same event: same type, fitting sides, dates, modes and persons.</summary>
internal static class EventMerger
{
    /// <summary>The events that are left, in the order of the text.</summary>
    public static List<Candidate> Merge(IReadOnlyList<Candidate> candidates)
    {
        var events = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            var same = events.FindLast(known => IsSame(known, candidate));
            if (same is null) events.Add(candidate);
            else Pool(same, candidate);
        }
        return events;
    }

    private static bool IsSame(Candidate a, Candidate b) =>
        a.Type == b.Type && StatusFits(a, b) && (a.Type == EventType.CONSULT ? ContactFits(a, b) : SidesFit(a, b)) && DatesFit(a, b);

    private static bool ContactFits(Candidate a, Candidate b)
    {
        if (!ModesFit(a.Mode, b.Mode)) return false;
        var (left, right) = (ContactRules.Sides(a.Participants), ContactRules.Sides(b.Participants));
        var isNear = a.Sentences.Max >= b.Sentence.Index - 1 || a.Mode == "multilateral" || a.Sentences.Min == 0;
        if (!left.SetEquals(right) && !(isNear && (left.IsSubsetOf(right) || right.IsSubsetOf(left)))) return false;
        return PersonsFit(a, b);
    }

    private static bool SidesFit(Candidate a, Candidate b) =>
        (a.Mode == b.Mode || IsVerbal(a.Type)) && ContactRules.Sides(a.Actors).SetEquals(ContactRules.Sides(b.Actors))
        && ContactRules.Sides(a.Recipients).SetEquals(ContactRules.Sides(b.Recipients));

    /// <summary>What is only said may be put in other words the second time.</summary>
    private static bool IsVerbal(EventType type) => type is EventType.AGREE or EventType.SUPPORT or EventType.CONCEDE
        or EventType.REQUEST or EventType.ACCUSE or EventType.REJECT or EventType.THREATEN;

    /// <summary>Persons of one country must be the same where both tell them.</summary>
    private static bool PersonsFit(Candidate a, Candidate b)
    {
        foreach (var person in a.Participants.Where(p => p.Actor.Kind == ActorKind.Person))
        {
            var others = b.Participants.Where(p => p.Actor.Kind == ActorKind.Person && p.Actor.Code == person.Actor.Code).ToArray();
            if (others.Length > 0 && !others.Any(o => a.Participants.Any(p => ParticipantFinder.Same(p.Actor, o.Actor)))) return false;
        }
        return true;
    }

    private static bool ModesFit(string? a, string? b) =>
        a == b || Class(a) == Class(b) || a == ContactRules.AnyMode || b == ContactRules.AnyMode;

    private static string Class(string? mode) => mode is "phone" or "correspondence" or "multilateral" ? mode : "meeting";

    private static bool StatusFits(Candidate a, Candidate b) =>
        Rank(a.Status) == Rank(b.Status) || Rank(a.Status) + Rank(b.Status) == 1 && !(a.IsDated && b.IsDated && a.Date != b.Date);

    private static int Rank(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Historical => 0,
        EventStatus.Planned => 1,
        EventStatus.Proposed => 3,
        EventStatus.Cancelled or EventStatus.Denied => 5,
        _ => 8,
    };

    private static bool DatesFit(Candidate a, Candidate b) =>
        !a.IsDated || !b.IsDated || a.Date!.Start <= b.Date!.End && b.Date.Start <= a.Date.End;

    private static void Pool(Candidate into, Candidate from)
    {
        var mode = into.Mode is null or "third-party" or ContactRules.AnyMode ? from.Mode ?? into.Mode : into.Mode;
        if (from.Recipients.Count > 0 && into.Recipients.Count == 0 && from.Type == EventType.CONSULT)
            (into.Actors, into.Recipients, from.Actors, from.Recipients) = (from.Actors, from.Recipients, into.Actors, into.Recipients);
        Sides(into, from);
        into.Mode = mode;
        if (Rank(from.Status) < Rank(into.Status)) into.Status = from.Status;
        if (!into.IsDated && from.IsDated) (into.Date, into.IsDated) = (from.Date, true);
        into.Date ??= from.Date;
        into.Place = Better(into.Place, from.Place);
        into.Topics = [.. into.Topics.Union(from.Topics, StringComparer.OrdinalIgnoreCase)];
        ParticipantFinder.Add(into.Attribution, from.Attribution);
        into.Sentences.UnionWith(from.Sentences);
        into.Confidence = 1 - (1 - into.Confidence) * (1 - from.Confidence / 2);
        into.Steps.Add($"also told in sentence {from.Sentence.Index}: {from.Match.Trigger.Id}");
    }

    /// <summary>Adds who is new; of a country that has a person already, the bare state adds nothing.</summary>
    private static void Sides(Candidate into, Candidate from)
    {
        foreach (var participant in from.Actors.Concat(from.Recipients))
        {
            if (into.Participants.Any(p => ParticipantFinder.Same(p.Actor, participant.Actor))) continue;
            var recipientCodes = ContactRules.Sides(into.Recipients);
            var onRecipientSide = participant.Actor.Code is { } code
                ? recipientCodes.Contains(code) && !ContactRules.Sides(into.Actors).Contains(code)
                : from.Recipients.Contains(participant);
            (onRecipientSide ? into.Recipients : into.Actors).Add(participant);
        }
    }

    private static EventPlace? Better(EventPlace? a, EventPlace? b) =>
        a is null || a.Place.Kind == "country" && b is not null && b.Place.Country == a.Place.Country ? b ?? a : a;
}
