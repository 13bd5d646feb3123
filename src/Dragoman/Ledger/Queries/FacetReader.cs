using System.Data.Common;
using Dragoman.Events;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>Counts the values of each filter: from the tally by day where it can tell, else over the latest matching entries.</summary>
internal sealed class FacetReader(Database database, Session session)
{
    private const int MostCounted = 10_000;
    private const int MostSampled = LedgerQueries.Sampled;
    private const int MostValues = 20;

    /// <summary>The wider the period, the fewer rows tell the same.</summary>
    private static readonly Period[] s_widestFirst = [Period.Year, Period.Month, Period.Day];

    /// <param name="query">Which entries.</param>
    /// <param name="latest">The latest of them, where they have been read already.</param>
    public Facets Read(EntryQuery query, IReadOnlyList<Entry>? latest)
    {
        var tally = s_widestFirst.Select(unit => TallySource.Of(session, query, unit)).FirstOrDefault(source => source is not null);
        var rows = tally is null ? Count(query) : Tallied(tally);
        var total = rows.Sum(r => r.Count);
        var newest = query with { PageSize = MostSampled, Page = null, Sort = EntrySort.Newest };
        var sample = latest ?? new EntryLists(database, session).Page(newest).Entries;
        return new Facets(
            By(rows, r => r.Kind.ToString()), By(rows, r => r.Type), By(rows, r => r.Mode), By(rows, r => r.Status.ToString()),
            new Counted((int)total, tally is not null || total < MostCounted))
        {
            Actors = Sample(sample.SelectMany(e => e.Facts.Participants.Select(p => (ActorKeys.Own(p.Actor), p.Actor.Name)).Distinct())),
            Countries = Sample(sample.Select(e => e.Facts.Place?.Place.Country).OfType<string>().Select(c => (c, c))),
            Topics = Sample(sample.SelectMany(e => e.Facts.Topics).Select(t => (Text.Folding.Fold(t), t))),
            Outlets = Sample(sample.Select(e => e.Source.Outlet).OfType<string>().Select(o => (o, o))),
            Sampled = sample.Count,
        };
    }

    private List<Group> Tallied(TallySource source) => session.Query(
        $"SELECT kind, type, mode, status, CAST(sum(n) AS BIGINT) {source.From} GROUP BY kind, type, mode, status", ReadGroup,
            source.Values);

    private List<Group> Count(EntryQuery query)
    {
        var source = new EntrySource(database, session, query, isCounting: true);
        return session.Query($"""
            SELECT kind, type, mode, status, count(*)
            FROM (SELECT x.kind, x.type, x.mode, x.status {source.From} ORDER BY {source.Eid} DESC LIMIT {MostCounted}) AS matching
            GROUP BY kind, type, mode, status
            """, ReadGroup, source.Values);
    }

    private static List<FacetValue> By(List<Group> rows, Func<Group, string> value) =>
        [.. rows.GroupBy(value, StringComparer.Ordinal).Where(g => g.Key.Length > 0)
            .Select(g => new FacetValue(g.Key, g.Key, (int)g.Sum(r => r.Count)))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)];

    private static List<FacetValue> Sample(IEnumerable<(string Value, string Label)> values) =>
        [.. values.GroupBy(v => v.Value, StringComparer.Ordinal).Select(g => new FacetValue(g.Key, g.First().Label, g.Count()))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal).Take(MostValues)];

    private static Group ReadGroup(DbDataReader row) =>
        new((EntryKind)row.GetInt32(0), row.GetString(1), row.GetString(2), (EventStatus)row.GetInt32(3), row.GetInt64(4));

    private sealed record Group(EntryKind Kind, string Type, string Mode, EventStatus Status, long Count);
}
