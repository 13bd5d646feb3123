namespace Dragoman.Ledger.Store;

/// <summary>Writes and deletes entries with all rows by which they are found and counted.</summary>
internal sealed class EntryTable(Database database, Session session, EntryCounts counts)
{
    private const string Columns = "entries(eid, id, kind, type, mode, status, last, country, place, confidence, support, reports, "
        + "conflicts, review, score, best, facts)";
    private const string ActorColumns = "entry_actors(actor, eid, kind, type, mode, status, score)";
    private const string PairColumns = "entry_pairs(a, b, eid, kind, type, mode, status, score)";
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
        session.Insert(Columns, entries.Select(Values));
        session.ExecuteEach(database.InsertWords, entries.Select(e => new object?[] { e.Eid, string.Join(' ', words(e)) }));
        var listed = entries.Where(e => e.IsListed).ToList();
        session.Insert(ActorColumns, listed.SelectMany(e => EntryMembers.Actors(e).Keys.Select(actor => new object?[]
        {
            actor, e.Eid, (int)e.Facts.Kind, e.Facts.Type, e.Facts.Mode ?? "", (int)e.Facts.Status, e.Tenths,
        })));
        session.Insert(PairColumns, listed.SelectMany(e => EntryMembers.Pairs(e).Select(p => new object?[]
        {
            p.A, p.B, e.Eid, (int)e.Facts.Kind, e.Facts.Type, e.Facts.Mode ?? "", (int)e.Facts.Status, e.Tenths,
        })));
        foreach (var entry in entries) counts.Add(entry, 1);
    }

    public void Delete(IReadOnlyList<EntryRow> entries)
    {
        var listed = entries.Where(e => e.IsListed).ToList();
        session.ExecuteEach(DeleteActor,
            listed.SelectMany(e => EntryMembers.Actors(e).Keys.Select(actor => new object?[] { actor, e.Eid })));
        session.ExecuteEach(DeletePair, listed.SelectMany(e => EntryMembers.Pairs(e).Select(p => new object?[] { p.A, p.B, e.Eid })));
        session.ExecuteEach(DeleteWords, entries.Select(e => new object?[] { e.Eid }));
        session.ExecuteEach(DeleteEntry, entries.Select(e => new object?[] { e.Eid }));
        foreach (var entry in entries) counts.Add(entry, -1);
    }

    /// <summary>All columns of an entry.</summary>
    public static object?[] Values(EntryRow e) =>
    [
        e.Eid, e.Facts.Id, (int)e.Facts.Kind, e.Facts.Type, e.Facts.Mode ?? "", (int)e.Facts.Status,
        e.Facts.Date is { } date ? LedgerDay.Number(date.End) : e.Day, e.Facts.Place?.Place.Country ?? "", EntryMembers.Place(e),
        (int)Math.Round(e.Facts.Confidence * 1000), e.Support, e.Reports, e.Conflicts, (int)e.Review, e.Tenths, e.Best,
        e.IsPlain ? null : FactsCodec.Write(e.Facts),
    ];
}
