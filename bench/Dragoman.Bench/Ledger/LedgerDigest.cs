using System.Security.Cryptography;
using System.Text;
using Dragoman.Ledger;
using Dragoman.Ledger.Export;
using Dragoman.Ledger.Queries;

namespace Dragoman.Bench.Ledger;

/// <summary>A hash of all entries of a ledger with the reports of each: two ledgers are the same when theirs are.</summary>
internal static class LedgerDigest
{
    public static string Of(LedgerStore store)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var query = new EntryQuery { PageSize = EntryQuery.LargestPage, Sort = EntrySort.Oldest };
        while (true)
        {
            var page = store.Queries.Entries(query);
            foreach (var entry in page.Entries) hash.AppendData(Encoding.UTF8.GetBytes(Line(store, entry)));
            if (page.Next is null) return Convert.ToHexStringLower(hash.GetHashAndReset());
            query = query with { Page = page.Next };
        }
    }

    private static string Line(LedgerStore store, Entry entry) =>
        EntryJson.Of(entry) + string.Join(' ', store.Queries.Entry(entry.Id)!.Reports.Select(r => r.Facts.Id)) + "\n";
}
