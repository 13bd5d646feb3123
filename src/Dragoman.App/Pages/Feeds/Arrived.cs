using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Export;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Feeds;

/// <summary>The events of documents that came in, read once for all who listen.</summary>
internal sealed class Arrived
{
    private const int MostDocuments = 200;
    private readonly Recent<string, string> _events = new(MostDocuments);

    /// <summary>An event for each entry of a document, as the stream sends them.</summary>
    public string Of(LedgerQueries queries, string document) => _events.Get(document, () =>
        string.Concat(queries.EntriesOf(document).Values.Distinct(StringComparer.Ordinal).Select(queries.Entry).OfType<EntryDetails>()
            .Select(e => $"event: entry\nid: {e.Entry.Id}\ndata: {EntryJson.Of(e.Entry)}\n\n")));
}
