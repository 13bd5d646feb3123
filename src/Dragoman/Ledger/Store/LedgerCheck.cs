using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Store;

/// <summary>
/// Works the whole ledger out again from its reports and corrections and compares: every entry, every row by which it is found,
/// every count. What it returns ought to be empty.
/// </summary>
internal sealed class LedgerCheck(Database database, Session session)
{
    private const string Next = "SELECT eid FROM entries WHERE eid > $1 ORDER BY eid LIMIT 500";
    private const int MostProblems = 50;
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Run(bool quick)
    {
        _problems.AddRange(database.Damage(session));
        Expect("reports without an entry", "SELECT count(*) FROM reports WHERE eid IS NULL OR component IS NULL");
        Expect("reports of an entry that is not there",
            "SELECT count(*) FROM reports r LEFT JOIN entries e ON e.eid = r.eid WHERE r.eid IS NOT NULL AND e.eid IS NULL");
        Expect("reports without their document",
            "SELECT count(*) FROM reports r LEFT JOIN documents d ON d.did = r.did WHERE d.did IS NULL");
        Expect("entries without words", "SELECT (SELECT count(*) FROM entries) - (SELECT count(*) FROM entry_words)");
        if (!quick && _problems.Count == 0) CheckEntries();
        return _problems;
    }

    private void CheckEntries()
    {
        var rows = new CountedRows();
        var counts = new EntryCounts(rows);
        var table = new EntryTable(database, session, counts);
        var (actors, pairs) = (0L, 0L);
        for (var after = -1L; _problems.Count < MostProblems;)
        {
            var eids = session.Query(Next, r => r.GetInt64(0), after);
            if (eids.Count == 0) break;
            var reports = new ReportTable(session).ByEntry(eids);
            var word = new HumanWord(new CorrectionTable(session).About(reports.Select(r => r.Facts.Id)));
            var groups = reports.ToLookup(r => r.Eid);
            foreach (var stored in table.Load(eids))
            {
                Compare(stored, [.. groups[stored.Eid]], word);
                counts.Add(stored, 1);
                if (!stored.IsListed) continue;
                (actors, pairs) = (actors + EntryMembers.Actors(stored).Count, pairs + EntryMembers.Pairs(stored).Count());
            }
            after = eids[^1];
        }
        Expect("rows of actors too many or too few", $"SELECT (SELECT count(*) FROM entry_actors) - {actors}");
        Expect("rows of pairs too many or too few", $"SELECT (SELECT count(*) FROM entry_pairs) - {pairs}");
        var (ought, found) = (rows.InWords(), CountedRows.InWords(session));
        _problems.AddRange(ought.Except(found).Take(MostProblems).Select(row => $"count missing: {row}"));
        _problems.AddRange(found.Except(ought).Take(MostProblems).Select(row => $"count wrong: {row}"));
    }

    private void Compare(EntryRow stored, List<Report> group, HumanWord word)
    {
        if (group.Count == 0)
        {
            _problems.Add($"entry {stored.Facts.Id} has no reports");
            return;
        }
        var fresh = EntryRow.Of(group, word.EditsOf(group));
        if (!EntryTable.Values(fresh).Select(Word).SequenceEqual(EntryTable.Values(stored).Select(Word)))
            _problems.Add($"entry {stored.Facts.Id} is not what its reports say");
        if (group.Select(r => r.Component).Distinct().Count() > 1) _problems.Add($"entry {stored.Facts.Id} lies in two components");
    }

    private static object? Word(object? value) => value is byte[] bytes ? Convert.ToHexString(bytes) : value;

    private void Expect(string problem, string count)
    {
        if (session.First(count, r => r.GetInt64(0)) is var number and not 0) _problems.Add($"{number} {problem}");
    }
}
