using Dragoman.Events;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// Finds what hangs together with an entry: entries of the same states or organisations at nearly the same time. Nothing of it
/// is stored, so that it follows every merge and correction.
/// </summary>
internal sealed class RelatedReader(Session session, EntryLists lists)
{
    public const string HeldAsPlanned = "held as planned";
    private const string SameTrip = "same trip";
    private const int DaysOfTrip = 2;
    private const int DaysOfDelay = 7;
    private const int MostPairs = 6;
    private const int MostNeighbours = 60;

    public List<RelatedEntry> Read(long eid, Entry entry)
    {
        if (entry.Facts.Kind != EntryKind.Event) return [];
        var day = (int)(eid >> Keys.HashBits);
        var bodies = entry.Facts.Participants.Select(p => Keys.Of(ActorKeys.Body(p.Actor))).Distinct().Order().ToArray();
        var neighbours = session.QueryEach(
            $"SELECT eid FROM entry_pairs WHERE a = $1 AND b = $2 AND eid >= $3 AND eid < $4 AND eid <> $5 LIMIT {MostNeighbours}",
            PairsOf(bodies).Take(MostPairs).Select(p => new object?[] { p.A, p.B, Keys.First(day - DaysOfDelay),
                Keys.First(day + DaysOfDelay + 1), eid }),
            r => r.GetInt64(0)).Distinct().Order();
        return [.. from other in lists.ByRow(neighbours)
                   let relation = Relation(entry, other)
                   where relation is not null
                   select new RelatedEntry(other, relation)];
    }

    private static string? Relation(Entry entry, Entry other)
    {
        if (!IsContact(entry) || !SharesPeople(entry, other)) return null;
        var apart = Math.Abs(NodaTime.Period.DaysBetween(entry.Day!.Value, other.Day!.Value));
        return (entry.Facts.Status, other.Facts.Status) switch
        {
            (EventStatus.Planned or EventStatus.Proposed, EventStatus.Occurred or EventStatus.Ongoing) when IsContact(other)
                && Covers(entry, other) => HeldAsPlanned,
            (EventStatus.Occurred or EventStatus.Ongoing, EventStatus.Planned or EventStatus.Proposed) when IsContact(other)
                && Covers(other, entry) => "was planned",
            (_, EventStatus.Cancelled) when IsContact(other) => "called off",
            (_, EventStatus.Denied) when IsContact(other) => "denied",
            (EventStatus.Occurred or EventStatus.Ongoing, EventStatus.Occurred or EventStatus.Ongoing)
                when apart <= DaysOfTrip && IsOfTrip(other) && !(IsPhone(entry) || IsPhone(other)) && SamePlace(entry, other) => SameTrip,
            _ => null,
        };
    }

    /// <summary>A meeting held within its planned days, or a week late at most.</summary>
    private static bool Covers(Entry planned, Entry held) =>
        planned.Facts.Date is { } date && held.Day >= date.Start.PlusDays(-1) && held.Day <= date.End.PlusDays(DaysOfDelay)
        && IsPhone(planned) == IsPhone(held);

    private static bool IsContact(Entry entry) => entry.Facts.Type == "CONSULT" && entry.Day is not null;

    /// <summary>Talks, statements, agreements and signatures belong to a visit.</summary>
    private static bool IsOfTrip(Entry entry) => entry.Facts.Type is "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE"
        && entry.Day is not null;

    private static bool IsPhone(Entry entry) => entry.Facts.Mode == "phone";

    private static bool SamePlace(Entry a, Entry b) =>
        a.Facts.Place is null || b.Facts.Place is null || a.Facts.Place.Place.Country == b.Facts.Place.Place.Country;

    /// <summary>Where both name people of one side, one must be the same: a minister's trip is not the president's.</summary>
    private static bool SharesPeople(Entry a, Entry b)
    {
        var (ours, theirs) = (People(a), People(b));
        return ours.Count == 0 || theirs.Count == 0 || ours.Overlaps(theirs);
    }

    private static HashSet<string> People(Entry entry) =>
        [.. entry.Facts.Participants.Where(p => p.Actor.Kind == Actors.ActorKind.Person).Select(p => ActorKeys.Own(p.Actor))];

    private static IEnumerable<(long A, long B)> PairsOf(long[] bodies)
    {
        for (var i = 0; i < bodies.Length; i++)
            for (var j = i + 1; j < bodies.Length; j++)
                yield return (bodies[i], bodies[j]);
    }
}
