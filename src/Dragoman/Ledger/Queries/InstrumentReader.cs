using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>Reads instruments with their steps.</summary>
internal sealed class InstrumentReader(Database database, Session session)
{
    public InstrumentPage Read(EntryQuery query)
    {
        var page = new EntryLists(database, session).Page(query with { Kinds = [EntryKind.Instrument] });
        var rows = page.Entries.ToDictionary(e => e.Id, e => EntryIds.Row(session, e.Id)!.Value, StringComparer.Ordinal);
        var reports = new ReportTable(session).ByEntry(rows.Values).ToLookup(r => r.Eid);
        return new InstrumentPage([.. page.Entries.Select(e => new InstrumentHistory(e, Steps(reports[rows[e.Id]])))], page.Next);
    }

    private static List<InstrumentStep> Steps(IEnumerable<Report> reports) =>
        [.. reports.GroupBy(r => (r.Facts.Mode, Day: r.Facts.Date?.Start))
            .Select(g => new InstrumentStep(g.Key.Mode, g.Key.Day, [.. g.Select(r => r.Facts.Id).Order(StringComparer.Ordinal)]))
            .OrderBy(s => s.Day).ThenBy(s => s.Action, StringComparer.Ordinal)];
}
