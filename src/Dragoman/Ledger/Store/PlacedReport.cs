using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Store;

/// <summary>A report with the entry and the component in which it is now.</summary>
/// <param name="Report">The report as it was read or added.</param>
/// <param name="Eid">Row number of its entry.</param>
/// <param name="Component">Label of its component.</param>
internal readonly record struct PlacedReport(Report Report, long Eid, long Component)
{
    /// <summary>It was not in the store before.</summary>
    public bool IsNew => Report.Eid is null;

    /// <summary>It was elsewhere in the store.</summary>
    public bool IsMoved => !IsNew && (Report.Eid != Eid || Report.Component != Component);
}
