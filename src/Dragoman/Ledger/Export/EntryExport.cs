using Dragoman.Ledger.Queries;

namespace Dragoman.Ledger.Export;

/// <summary>Writes all entries of a query, page by page, so that a ledger of any size can be written out.</summary>
public static class EntryExport
{
    /// <summary>Writes the entries in a format.</summary>
    public static void Write(TextWriter output, ExportFormat format, LedgerQueries queries, EntryQuery query)
    {
        var entries = All(queries, query);
        switch (format)
        {
            case ExportFormat.Csv:
                CsvColumns.Write(output, entries);
                break;
            case ExportFormat.Gdelt:
                GdeltColumns.Write(output, entries);
                break;
            case ExportFormat.Polecat:
                PolecatColumns.Write(output, entries);
                break;
            case ExportFormat.Graphml:
                GraphmlExport.Write(output, entries);
                break;
            default:
                foreach (var entry in entries) output.WriteLine(EntryJson.Of(entry));
                break;
        }
    }

    private static IEnumerable<Entry> All(LedgerQueries queries, EntryQuery query)
    {
        query = query with { PageSize = EntryQuery.LargestPage };
        while (true)
        {
            var page = queries.Entries(query);
            foreach (var entry in page.Entries) yield return entry;
            if (page.Next is null) yield break;
            query = query with { Page = page.Next };
        }
    }
}
