using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Parts;

/// <summary>
/// How many entries of a query there are of each type, whatever types it asks for; read from the tally, which facets are not.
/// </summary>
internal static class TypeCounts
{
    public static IReadOnlyList<FacetValue> Of(LedgerQueries queries, EntryQuery query) =>
        [.. queries.Histogram(query with { Types = [], Page = null }, Period.Year).GroupBy(b => b.Type, StringComparer.Ordinal)
            .Select(g => new FacetValue(g.Key, g.Key, g.Sum(b => b.Count)))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)];
}
