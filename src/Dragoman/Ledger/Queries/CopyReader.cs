using Dragoman.Ledger.Store;
using Dragoman.Reading.Copies;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// Finds the near-duplicates of a document, and theirs: candidates share a band of the signature, copies are alike enough. Which
/// documents form a group follows from their texts alone.
/// </summary>
internal sealed class CopyReader(Session session)
{
    private const int MostCopies = 200;
    private const string Columns = "SELECT did, id, title, outlet, url, published, signature FROM documents";

    public List<DocumentHead> Read(string id)
    {
        var found = session.Query($"{Columns} WHERE id = $1", Read, id);
        for (var next = 0; next < found.Count && found.Count < MostCopies; next++)
        {
            var (did, _, signature) = found[next];
            var candidates = session.QueryEach("SELECT did FROM document_bands WHERE band = $1 AND did <> $2",
                signature.Bands().Distinct().Select(band => new object?[] { band, did }), r => r.GetInt64(0)).ToHashSet();
            candidates.ExceptWith(found.Select(f => f.Did));
            found.AddRange(session.QueryEach($"{Columns} WHERE did = $1", candidates.Select(c => new object?[] { c }), Read)
                .Where(c => c.Signature.Likeness(signature) >= TextSignature.CopyLikeness));
        }
        return [.. found.Skip(1).Select(f => f.Head).OrderBy(h => h.Id, StringComparer.Ordinal)];
    }

    private static (long Did, DocumentHead Head, TextSignature Signature) Read(System.Data.Common.DbDataReader row) =>
        (row.GetInt64(0), DocumentLists.ReadHead(row, 1), TextSignature.FromBytes((byte[])row[6]));
}
