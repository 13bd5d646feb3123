using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dragoman.Ledger.Store;

namespace Dragoman.Bench.Ledger;

/// <summary>
/// All rows of all tables of a ledger, as a count and a sum of hashes for each table. Row numbers follow from contents alone, so two
/// ledgers hold the same entries, reports, counts and links exactly when their digests are equal, whatever the database.
/// </summary>
internal static class LedgerDigest
{
    private static readonly string[] s_tables =
    [
        "document_bands", "reports", "report_keys", "entries", "entry_actors", "entry_pairs", "actors", "actor_words", "places",
        "tally", "pair_tally", "ties", "offices", "corrections", "correction_reports",
    ];

    /// <summary>Documents without the time at which they were added.</summary>
    private const string Documents = "did, id, url, outlet, title, published, hash, models, signature, record";

    public static string Of(string address)
    {
        using Database database = address.Contains("Host=", StringComparison.Ordinal)
            ? new PostgresDatabase(address) : new SqliteDatabase(address);
        return database.Read(session => string.Join('\n', s_tables.Select(table => Of(session, table, "*"))
            .Prepend(Of(session, "documents", Documents))));
    }

    private static string Of(Session session, string table, string columns)
    {
        var (count, sum) = (0L, UInt128.Zero);
        foreach (var hash in session.Query($"SELECT {columns} FROM {table}", Hash))
        {
            count++;
            sum += hash;
        }
        return $"{table} {count} {sum:x}";
    }

    private static UInt128 Hash(DbDataReader row)
    {
        var text = string.Join('\t', Enumerable.Range(0, row.FieldCount).Select(i => Text(row.GetValue(i))));
        return BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        DBNull => "null",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
