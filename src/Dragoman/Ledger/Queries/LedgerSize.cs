using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>How much a ledger holds.</summary>
/// <param name="Documents">Number of documents.</param>
/// <param name="Reports">Number of reports.</param>
/// <param name="Entries">Number of entries.</param>
public sealed record LedgerSize(long Documents, long Reports, long Entries)
{
    internal static LedgerSize Of(Session session) => session.First(
        "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM reports), (SELECT count(*) FROM entries)",
        r => new LedgerSize(r.GetInt64(0), r.GetInt64(1), r.GetInt64(2)))!;
}
