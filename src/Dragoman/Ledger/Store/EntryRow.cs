using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Store;

/// <summary>An entry as it is stored: its best values and what follows from them.</summary>
/// <param name="Eid">Row number; begins with the entry's day.</param>
/// <param name="Facts">Best values.</param>
/// <param name="Best">Report whose sentence stands for the entry.</param>
internal sealed record EntryRow(long Eid, Facts Facts, long Best)
{
    /// <summary>Number of independent sources.</summary>
    public int Support { get; init; } = 1;

    /// <summary>Number of reports.</summary>
    public int Reports { get; init; } = 1;

    /// <summary>Number of fields in which the reports differ.</summary>
    public int Conflicts { get; init; }

    /// <summary>What people have said of it.</summary>
    public ReviewState Review { get; init; }

    /// <summary>Whether the best values are those of the only report and so need not be stored again.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The entry's day, 0 where nothing tells it.</summary>
    public int Day => (int)(Eid >> Keys.HashBits);

    /// <summary>Rejected entries are kept, but neither listed nor counted.</summary>
    public bool IsListed => Review != ReviewState.Rejected;

    /// <summary>The score in tenths: sums of whole numbers do not depend on their order.</summary>
    public int Tenths => (int)Math.Round(Facts.Score * 10);

    public static EntryRow Of(IReadOnlyList<Report> group, EntryEdits edits)
    {
        var values = new BestValues(group);
        var facts = edits.Apply(values.Facts);
        var day = facts.Date is { } date ? LedgerDay.Number(date.Start) : group.Max(r => r.First) ?? 0;
        return new EntryRow(Keys.Of(day, facts.Id), facts, values.Best.Rid)
        {
            Support = values.Support,
            Reports = group.Count,
            Conflicts = values.Choices.Count(c => c.IsConflict),
            Review = edits.Review,
            IsPlain = group.Count == 1 && edits.Fields.Count == 0,
        };
    }
}
