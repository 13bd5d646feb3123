using Dragoman.Ledger.Merging;
using Dragoman.Text;

namespace Dragoman.Ledger.Store;

/// <summary>Writes and deletes entries with all rows by which they are found and counted.</summary>
internal sealed class EntryTable(Database database, Session session, CountedRows counts)
{
    private const string Insert = """
        INSERT INTO entries(eid, id, kind, type, mode, status, last, country, place, confidence, support, reports, conflicts, review,
            score, best, facts)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        """;
    private const string InsertActor =
        "INSERT INTO entry_actors(actor, eid, kind, type, mode, status, score) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    private const string InsertPair =
        "INSERT INTO entry_pairs(a, b, eid, kind, type, mode, status, score) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    private const string DeleteActor = "DELETE FROM entry_actors WHERE actor = $1 AND eid = $2";
    private const string DeletePair = "DELETE FROM entry_pairs WHERE a = $1 AND b = $2 AND eid = $3";
    private const string DeleteEntry = "DELETE FROM entries WHERE eid = $1";
    private const string DeleteWords = "DELETE FROM entry_words WHERE rowid = $1";
    private const string Select = """
        SELECT e.eid, coalesce(e.facts, r.facts), e.best, e.support, e.reports, e.conflicts, e.review, e.facts IS NULL
        FROM entries e JOIN reports r ON r.rid = e.best WHERE e.eid = $1
        """;

    public List<EntryRow> Load(IEnumerable<long> eids) => session.QueryEach(Select, eids.Select(eid => new object?[] { eid }), r =>
        new EntryRow(r.GetInt64(0), FactsCodec.Read((byte[])r[1]), r.GetInt64(2))
        {
            Support = r.GetInt32(3), Reports = r.GetInt32(4), Conflicts = r.GetInt32(5), Review = (ReviewState)r.GetInt32(6),
            IsPlain = Convert.ToInt64(r.GetValue(7), System.Globalization.CultureInfo.InvariantCulture) != 0,
        });

    public void Write(IReadOnlyList<EntryRow> entries, Func<EntryRow, IEnumerable<string>> words)
    {
        session.ExecuteEach(Insert, entries.Select(Values));
        session.ExecuteEach(database.InsertWords, entries.Select(e => new object?[] { e.Eid, string.Join(' ', words(e)) }));
        var listed = entries.Where(IsListed).ToList();
        session.ExecuteEach(InsertActor, listed.SelectMany(e => Actors(e).Keys.Select(actor => new object?[]
        {
            actor, e.Eid, (int)e.Facts.Kind, e.Facts.Type, e.Facts.Mode ?? "", (int)e.Facts.Status, Score(e),
        })));
        session.ExecuteEach(InsertPair, listed.SelectMany(e => Pairs(e).Select(p => new object?[]
        {
            p.A, p.B, e.Eid, (int)e.Facts.Kind, e.Facts.Type, e.Facts.Mode ?? "", (int)e.Facts.Status, Score(e),
        })));
        foreach (var entry in entries) Count(entry, 1);
    }

    public void Delete(IReadOnlyList<EntryRow> entries)
    {
        var listed = entries.Where(IsListed).ToList();
        session.ExecuteEach(DeleteActor, listed.SelectMany(e => Actors(e).Keys.Select(actor => new object?[] { actor, e.Eid })));
        session.ExecuteEach(DeletePair, listed.SelectMany(e => Pairs(e).Select(p => new object?[] { p.A, p.B, e.Eid })));
        session.ExecuteEach(DeleteWords, entries.Select(e => new object?[] { e.Eid }));
        session.ExecuteEach(DeleteEntry, entries.Select(e => new object?[] { e.Eid }));
        foreach (var entry in entries) Count(entry, -1);
    }

    private static bool IsListed(EntryRow entry) => entry.Review != ReviewState.Rejected;

    /// <summary>All columns of an entry.</summary>
    public static object?[] Values(EntryRow e) =>
    [
        e.Eid, e.Facts.Id, (int)e.Facts.Kind, e.Facts.Type, e.Facts.Mode ?? "", (int)e.Facts.Status,
        e.Facts.Date is { } date ? LedgerDay.Number(date.End) : e.Day, e.Facts.Place?.Place.Country ?? "", Place(e),
        (int)Math.Round(e.Facts.Confidence * 1000), e.Support, e.Reports, e.Conflicts, (int)e.Review, Score(e), e.Best,
        e.IsPlain ? null : FactsCodec.Write(e.Facts),
    ];

    /// <summary>Scores are counted in tenths, since sums of whole numbers do not depend on their order.</summary>
    private static int Score(EntryRow entry) => (int)Math.Round(entry.Facts.Score * 10);

    private static long Place(EntryRow entry) => entry.Facts.Place is { } place ? PlaceKey(place.Place) : 0;

    public static long PlaceKey(Places.Place place) =>
        Keys.Of(place.GeonamesId is { } id ? $"geonames {id}" : $"{Folding.Fold(place.Name)}, {place.Country}");

    /// <summary>How many rows an entry has by which actors and pairs find it.</summary>
    public static (int Actors, int Pairs) RowsOf(EntryRow entry) => IsListed(entry) ? (Actors(entry).Count, Pairs(entry).Count()) : (0, 0);

    /// <summary>The participants themselves and the states and organisations for which they stand, by key.</summary>
    private static Dictionary<long, Actors.Actor> Actors(EntryRow entry)
    {
        var actors = new Dictionary<long, Actors.Actor>();
        foreach (var participant in entry.Facts.Participants.Concat(Attributed(entry)))
        {
            actors.TryAdd(Keys.Of(ActorKeys.Own(participant.Actor)), participant.Actor);
            if (ActorKeys.Body(participant.Actor) is var body && body != ActorKeys.Own(participant.Actor))
                actors.TryAdd(Keys.Of(body), new Actors.Actor(body, Dragoman.Actors.ActorKind.State, body) { Country = body });
        }
        return actors;
    }

    /// <summary>Nobody takes part in a figure; it belongs to those who told it.</summary>
    private static IReadOnlyList<Events.Participant> Attributed(EntryRow entry) =>
        entry.Facts.Kind == EntryKind.Claim ? entry.Facts.Attribution : [];

    /// <summary>Pairs of states and organisations, each once, the smaller key first.</summary>
    private static IEnumerable<(long A, long B)> Pairs(EntryRow entry)
    {
        var bodies = entry.Facts.Participants.Select(p => Keys.Of(ActorKeys.Body(p.Actor))).Distinct().Order().Take(MostBodies).ToArray();
        for (var i = 0; i < bodies.Length; i++)
            for (var j = i + 1; j < bodies.Length; j++)
                yield return (bodies[i], bodies[j]);
    }

    /// <summary>A summit of more counts as contact of these only; its entry still lists everybody.</summary>
    private const int MostBodies = 24;

    /// <summary>Counts what an entry adds to the tallies, or takes from them.</summary>
    public void Count(EntryRow entry, int n)
    {
        if (!IsListed(entry)) return;
        var (facts, score) = (entry.Facts, n * Score(entry));
        object[] what = [(int)facts.Kind, facts.Type, facts.Mode ?? "", (int)facts.Status];
        foreach (var unit in Calendar.Units)
            counts.Add(CountedTable.Periods, n, score, [(int)unit, Calendar.First(entry.Day, unit), .. what]);
        foreach (var (key, actor) in Actors(entry)) Count(key, actor, n);
        if (facts.Place is { Place: var place })
        {
            counts.Add(CountedTable.Places, n, 0, PlaceKey(place), place.Name, place.Country ?? "", place.Latitude, place.Longitude,
                place.GeonamesId ?? 0);
        }
        foreach (var (a, b) in Pairs(entry).Concat(Bodies(entry).Select(body => (A: 0L, B: body))))
            counts.Add(CountedTable.Pairs, n, score, [a, b, Calendar.Month(entry.Day), .. what]);
        if (facts.Kind == EntryKind.Event) CountTies(entry, n, score);
    }

    private void CountTies(EntryRow entry, int n, int score)
    {
        foreach (var (a, b) in Pairs(entry))
        {
            foreach (var period in Calendar.Spans(entry.Day))
            {
                counts.Add(CountedTable.Ties, n, score, period, a, b);
                counts.Add(CountedTable.Ties, n, score, period, b, a);
            }
        }
    }

    /// <summary>
    /// States and organisations that take part or whose word a figure is; beside pairs they are counted alone, as a pair with 0.
    /// </summary>
    private static IEnumerable<long> Bodies(EntryRow entry) =>
        entry.Facts.Participants.Concat(Attributed(entry)).Select(p => Keys.Of(ActorKeys.Body(p.Actor))).Distinct();

    private void Count(long key, Actors.Actor actor, int n)
    {
        counts.Add(CountedTable.Actors, n, 0,
            key, ActorKeys.Own(actor), actor.Name, (int)actor.Kind, actor.Code ?? "", actor.Country ?? "");
        foreach (var word in NameWords.Of(actor.Name)) counts.Add(CountedTable.ActorWords, n, 0, word, key);
    }
}
