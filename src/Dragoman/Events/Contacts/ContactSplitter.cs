using Dragoman.Events.Triggers;

namespace Dragoman.Events.Contacts;

/// <summary>
/// Parts what is told in one go but took place one by one: calls and talks of one side with several ("spoke with the foreign ministers
/// of X, Y and Z"), visits to several countries. "Met with X and Y" stays one meeting.
/// </summary>
internal static class ContactSplitter
{
    /// <summary>The candidate, or one for each partner.</summary>
    public static IEnumerable<Candidate> Split(Candidate candidate)
    {
        if (!IsSerial(candidate)) return [candidate];
        var isVisit = candidate.Mode == "visit";
        var own = ContactRules.Side(candidate.Actors[0]);
        var mine = isVisit ? [.. candidate.Actors] : candidate.Participants.Where(p => ContactRules.Side(p) == own).ToArray();
        var partners = (isVisit ? candidate.Recipients : candidate.Participants)
            .Where(p => ContactRules.Side(p) is { } side && side != own).GroupBy(ContactRules.Side).ToArray();
        return partners.Length < 2 ? [candidate] : partners.Select(partner => Copy(candidate, mine, [.. partner]));
    }

    private static bool IsSerial(Candidate candidate)
    {
        if (candidate.Actors.Count == 0 || candidate.Mode == "multilateral") return false;
        var trigger = candidate.Match.Trigger;
        return candidate.Mode switch
        {
            "phone" or "correspondence" => candidate.HasOneSubject,
            "visit" => !trigger.Frame.Recipients.Contains("between"),
            _ => candidate.HasOneSubject && trigger.Pos == TriggerPos.Noun && candidate.Sentence[candidate.Match.Word].Xpos == "NNS",
        };
    }

    private static Candidate Copy(Candidate whole, Participant[] mine, List<Participant> partner)
    {
        var part = new Candidate(whole.Sentence, whole.Match)
        {
            Mode = whole.Mode, Status = whole.Status, Date = whole.Date, IsDated = whole.IsDated, Topics = [.. whole.Topics],
            Attribution = whole.Attribution, Confidence = whole.Confidence,
            Actors = whole.Mode == "visit" ? [.. mine] : [.. mine, .. partner],
            Recipients = whole.Mode == "visit" ? partner : [],
            Place = partner.Exists(p => whole.Place?.Place.Country is { } at && (p.Actor.Country == at || p.Actor.Code == at))
                ? whole.Place : null,
        };
        part.Steps.AddRange(whole.Steps);
        return part;
    }
}
