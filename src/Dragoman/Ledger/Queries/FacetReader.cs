using Dragoman.Events;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>Counts the values of each filter: from the tally by day where it can tell, else over the latest matching entries.</summary>
internal sealed class FacetReader(Database database, Session session)
{
    private const int MostCounted = 50_000;
    private const int MostSampled = 300;
    private const int MostValues = 20;

    public Facets Read(EntryQuery query)
    {
        var rows = HistogramReader.IsTallied(query) ? Tallied(query) : Count(query);
        var total = rows.Sum(r => r.Count);
        var sample = new EntryLists(database, session).Page(query with { PageSize = MostSampled, Page = null }).Entries;
        return new Facets(
            By(rows, r => ((EntryKind)r.Kind).ToString()), By(rows, r => r.Type), By(rows, r => r.Mode), By(rows, r => ((EventStatus)r.Status).ToString()),
            new Counted((int)total, HistogramReader.IsTallied(query) || total < MostCounted))
        {
            Actors = Sample(sample.SelectMany(e => e.Facts.Participants.Select(p => (ActorKeys.Own(p.Actor), p.Actor.Name)).Distinct())),
            Countries = Sample(sample.Select(e => e.Facts.Place?.Place.Country).OfType<string>().Select(c => (c, c))),
            Topics = Sample(sample.SelectMany(e => e.Facts.Topics).Select(t => (Text.Folding.Fold(t), t))),
            Outlets = Sample(sample.Select(e => e.Source.Outlet).OfType<string>().Select(o => (o, o))),
            Sampled = sample.Count,
        };
    }

    private List<(int Kind, string Type, string Mode, int Status, long Count)> Tallied(EntryQuery query)
    {
        var source = new TallySource(query);
        return session.Query(
            $"SELECT kind, type, mode, status, CAST(sum(n) AS BIGINT) FROM day_tally {source.Where} GROUP BY kind, type, mode, status",
            r => (r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetInt64(4)), source.Values);
    }

    private List<(int Kind, string Type, string Mode, int Status, long Count)> Count(EntryQuery query)
    {
        var source = new EntrySource(database, session, query);
        return session.Query($"""
            SELECT kind, type, mode, status, count(*)
            FROM (SELECT x.kind, x.type, x.mode, x.status {source.From} ORDER BY x.eid DESC LIMIT {MostCounted}) AS matching
            GROUP BY kind, type, mode, status
            """, r => (r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetInt64(4)), source.Values);
    }

    private static List<FacetValue> By(
        List<(int Kind, string Type, string Mode, int Status, long Count)> rows, Func<(int Kind, string Type, string Mode, int Status, long Count), string> value) =>
        [.. rows.GroupBy(value, StringComparer.Ordinal).Where(g => g.Key.Length > 0)
            .Select(g => new FacetValue(g.Key, g.Key, (int)g.Sum(r => r.Count)))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)];

    private static List<FacetValue> Sample(IEnumerable<(string Value, string Label)> values) =>
        [.. values.GroupBy(v => v.Value, StringComparer.Ordinal).Select(g => new FacetValue(g.Key, g.First().Label, g.Count()))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal).Take(MostValues)];
}
