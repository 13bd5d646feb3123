using Dragoman.Events;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>Reads an entry with everything behind it.</summary>
internal sealed class EntryDetailsReader(Database database, Session session)
{
    public EntryDetails? Read(string id)
    {
        if (EntryIds.Row(session, id) is not { } eid) return null;
        var lists = new EntryLists(database, session);
        var entry = lists.ByRow([eid])[0];
        var reports = new ReportTable(session).ByEntry([eid]);
        var values = new BestValues(reports);
        var related = new RelatedReader(session, lists).Read(eid, entry);
        return new EntryDetails(entry, Reports(reports, values), values.Choices, related,
            new CorrectionTable(session).About(reports.Select(r => r.Facts.Id)))
        {
            IsKnownToHaveTakenPlace = entry.Facts.Status == EventStatus.Planned
                ? related.Any(r => r.Relation == RelatedReader.HeldAsPlanned) : null,
        };
    }

    private List<EntryReport> Reports(List<Report> reports, BestValues values)
    {
        var sources = Independence.Sources([.. reports.OrderBy(r => r.Facts.Id, StringComparer.Ordinal)]);
        var heads = session.QueryEach("SELECT did, id, title, outlet, url, published FROM documents WHERE did = $1",
            reports.Select(r => r.Did).Distinct().Select(did => new object?[] { did }),
            r => (Did: r.GetInt64(0), Head: DocumentLists.ReadHead(r, 1))).ToDictionary(x => x.Did, x => x.Head);
        return [.. reports.OrderByDescending(r => r == values.Best).ThenByDescending(r => r.Facts.Confidence)
            .ThenBy(r => r.Facts.Id, StringComparer.Ordinal).Select(r => new EntryReport(r.Facts, heads[r.Did], sources[r]))];
    }
}
