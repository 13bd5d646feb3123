using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>A page of entries.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Next">Token of the next page, null on the last.</param>
public sealed record EntryPage(IReadOnlyList<Entry> Entries, string? Next)
{
    /// <summary>A smaller page of the same beginning; only of entries in the order of time.</summary>
    public EntryPage Take(int size, EntrySort sort)
    {
        if (Entries.Count <= size) return this;
        var last = Entries[size - 1];
        var eid = Keys.Of(last.Day is { } day ? LedgerDay.Number(day) : 0, last.Id);
        return new EntryPage([.. Entries.Take(size)], new PageToken(sort, eid, eid).ToString());
    }
}
