using Dragoman.Events.Contacts;
using Dragoman.Events.Linking;
using Dragoman.Syntax;

namespace Dragoman.Events.Actions;

/// <summary>
/// Supplies the recipient that a clause leaves out because the clause it is joined to tells it: "met the premier and pledged 16 million",
/// "raised concerns about the arrest and called on Oman to release her".
/// </summary>
internal static class Companions
{
    /// <summary>Fills the recipients of a candidate; false where no joined clause of the same actor tells one other side.</summary>
    public static bool Supply(Candidate candidate, IEnumerable<Candidate> drafts)
    {
        var own = ContactRules.Sides(candidate.Actors);
        foreach (var other in drafts)
        {
            if (other == candidate || other.IsMention || other.Sentence != candidate.Sentence || !AreJoined(candidate, other)) continue;
            if (!own.Overlaps(ContactRules.Sides(other.Type == EventType.CONSULT ? other.Participants : other.Actors))) continue;
            var partners = other.Participants.Where(p => ContactRules.Side(p) is { } side && !own.Contains(side)).ToArray();
            if (partners.Length == 0 || ContactRules.Sides(partners).Count > 1 && !IsPurpose(other, candidate)) continue;
            candidate.Recipients.AddRange(partners);
            candidate.Steps.Add($"joined to {other.Match.Trigger.Id}");
            return true;
        }
        return false;
    }

    // "Threatened in March to strike Japan and Guam": what is threatened tells all whom it is against.
    private static bool IsPurpose(Candidate other, Candidate candidate) => Hangs(other, candidate)
        && candidate.Sentence[other.Match.Word].Relation == Relation.Advcl && candidate.Sentence.IsInfinitive(other.Match.Word);

    private static bool AreJoined(Candidate a, Candidate b) => Hangs(a, b) || Hangs(b, a)
        || a.Sentence[a.Match.Word].Head is >= 0 and var head && head == b.Sentence[b.Match.Word].Head && IsJoint(a) && IsJoint(b);

    private static bool Hangs(Candidate under, Candidate over) =>
        under.Sentence[under.Match.Word].Head == over.Match.Word && IsJoint(under);

    private static bool IsJoint(Candidate candidate) => candidate.Sentence[candidate.Match.Word].Relation is
        Relation.Conj or Relation.Advcl or Relation.Parataxis;
}
