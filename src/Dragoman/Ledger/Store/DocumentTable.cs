using System.Globalization;
using System.IO.Compression;
using Dragoman.Events;
using Dragoman.Events.Json;
using Dragoman.Reading.Copies;
using Dragoman.Text;

namespace Dragoman.Ledger.Store;

/// <summary>Reads and writes documents: the contract's record, compressed, and what is looked up by column.</summary>
internal sealed class DocumentTable(Session session)
{
    private const string Columns = "documents(did, id, url, outlet, title, published, hash, models, added, signature, record)";
    private const string OfficeColumns = "offices(did, nr, person, name, office, role, country, day, first, last)";
    private const int DocumentsAtOnce = 200;

    /// <summary>Documents of the ledger among these ids, with the hash of their records.</summary>
    public Dictionary<string, (long Did, long Hash)> Find(IEnumerable<string> ids) =>
        session.QueryEach("SELECT id, did, hash FROM documents WHERE id = $1", ids.Select(id => new object?[] { id }),
            r => (Id: r.GetString(0), Did: r.GetInt64(1), Hash: r.GetInt64(2))).ToDictionary(d => d.Id, d => (d.Did, d.Hash));

    public void Add(IReadOnlyList<NewDocument> documents)
    {
        session.Insert(Columns, documents.Select(Values));
        session.Insert(OfficeColumns, documents.SelectMany(Offices));
        session.Insert("document_bands(band, did)",
            documents.SelectMany(d => d.Signature.Bands().Distinct().Select(band => new object?[] { band, d.Did })));
    }

    public void Remove(IReadOnlyList<long> dids)
    {
        session.ExecuteEach("DELETE FROM document_bands WHERE band = $1 AND did = $2",
            dids.SelectMany(did => Bands(did).Select(band => new object?[] { band, did })));
        session.ExecuteEach("DELETE FROM documents WHERE did = $1", dids.Select(did => new object?[] { did }));
        session.ExecuteEach("DELETE FROM offices WHERE did = $1", dids.Select(did => new object?[] { did }));
    }

    public CodedDocument? Read(string id) =>
        session.First("SELECT record FROM documents WHERE id = $1", r => Unpack((byte[])r[0]), id);

    /// <summary>A few documents behind a row number, in the order of time.</summary>
    public List<(long Did, StoredDocument Document)> After(long did) => session.Query(
        $"SELECT did, record, models, added FROM documents WHERE did > $1 ORDER BY did LIMIT {DocumentsAtOnce}",
        r => (r.GetInt64(0), new StoredDocument(Unpack((byte[])r[1]), r.GetString(2),
            DateTimeOffset.Parse(r.GetString(3), CultureInfo.InvariantCulture))), did);

    public static byte[] Pack(ReadOnlySpan<byte> record)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(record.Length)];
        return BrotliEncoder.TryCompress(record, packed, out var length, quality: 4, window: 18)
            ? packed[..length] : throw new InvalidOperationException("Brotli's own bound on its output was too small.");
    }

    public static CodedDocument Unpack(byte[] record) => DocumentJson.Read(UnpackBytes(record));

    public static byte[] UnpackBytes(byte[] record)
    {
        using var plain = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(record), CompressionMode.Decompress)) brotli.CopyTo(plain);
        return plain.ToArray();
    }

    private List<long> Bands(long did) =>
        session.First("SELECT signature FROM documents WHERE did = $1", r => TextSignature.FromBytes((byte[])r[0]), did) is { } signature
            ? [.. signature.Bands().Distinct()] : [];

    private static object?[] Values(NewDocument document)
    {
        var article = document.Coded.Article;
        return
        [
            document.Did, article.Id, article.Url, article.Outlet, article.Title, document.Published, document.Hash, document.Models,
            document.Added.ToString("O", CultureInfo.InvariantCulture), document.Signature.ToBytes(), Pack(document.Record),
        ];
    }

    private static IEnumerable<object?[]> Offices(NewDocument document) => document.Coded.Offices.Select((fact, i) => new object?[]
    {
        document.Did, i, Folding.Fold(fact.Person), fact.Person, fact.Office, fact.Role, fact.Country,
        fact.On is { } day ? LedgerDay.Number(day) : null, fact.Evidence.Start, fact.Evidence.End,
    });
}
