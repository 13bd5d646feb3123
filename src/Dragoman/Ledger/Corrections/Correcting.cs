using System.Globalization;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Corrections;

/// <summary>What a person wants corrected: made by one of the methods below, written down by <see cref="LedgerStore.Correct"/>.</summary>
public sealed class Correcting
{
    private readonly CorrectionAction _action;
    private readonly IReadOnlyList<string> _entries;
    private IReadOnlyList<string> _leaving = [];
    private string? _field, _value;

    private Correcting(CorrectionAction action, params IReadOnlyList<string> entries) => (_action, _entries) = (action, entries);

    /// <summary>The entry is right.</summary>
    public static Correcting Accept(string entry) => new(CorrectionAction.Accept, entry);

    /// <summary>The entry is wrong.</summary>
    public static Correcting Reject(string entry) => new(CorrectionAction.Reject, entry);

    /// <summary>A field of the entry has another value.</summary>
    /// <param name="entry">Id of the entry.</param>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    /// <param name="value">
    /// The new value. A date is a day or 2024-01-30..2024-02-02; topics are parted by semicolons, and so are actors and recipients:
    /// keys or names that the ledger knows, <c>Name (TUR)</c> or <c>Name (TUR, office)</c> for another person, <c>Name (state TUR)</c>
    /// for a state, organisation or group. A place is a name that the ledger knows, with its country where several have it, or
    /// <c>Name, TUR, 39.9, 32.8</c>. The contract's JSON of participants and places is taken too.
    /// </param>
    public static Correcting Edit(string entry, string field, string value) =>
        new(CorrectionAction.Edit, entry) { _field = field, _value = value };

    /// <summary>Fields that can be edited.</summary>
    public static IReadOnlyList<string> Fields => EntryEdits.Editable;

    /// <summary>These reports of the entry tell of something else.</summary>
    public static Correcting Split(string entry, IReadOnlyList<string> leaving) =>
        new(CorrectionAction.Split, entry) { _leaving = leaving };

    /// <summary>These entries are one.</summary>
    public static Correcting Merge(params IReadOnlyList<string> entries) => new(CorrectionAction.Merge, entries);

    internal Correction Make(Session session, string author, string reason, DateTimeOffset at)
    {
        var reports = _entries.SelectMany(entry => Reports(session, entry)).DistinctBy(r => r.Rid)
            .OrderBy(r => r.Facts.Id, StringComparer.Ordinal).ToList();
        var value = _value is null ? null : Resolved(session, reports);
        var leaving = reports.Where(r => _leaving.Contains(r.Facts.Id)).ToList();
        if (_action == CorrectionAction.Split && (leaving.Count == 0 || leaving.Count == reports.Count))
            throw new LedgerException($"A split of {_entries[0]} needs some of its reports, not none and not all: it has "
                + string.Join(", ", reports.Select(r => r.Facts.Id)) + ".");
        if (_action == CorrectionAction.Merge && reports.Select(r => r.Eid).Distinct().Count() < 2)
            throw new LedgerException("A merge needs two entries or more.");
        var seed = string.Join('|', [author, at.ToString("O", CultureInfo.InvariantCulture), _action.ToString(), _field, value,
            .. _entries]);
        return new Correction(Keys.Of(seed).ToString("x", CultureInfo.InvariantCulture), author, at, reason, _action)
        {
            Field = _field, Value = value, Reports = [.. reports.Except(leaving).Select(Hang)], Others = [.. leaving.Select(Hang)],
        };
    }

    /// <summary>The value of an edit as it is stored.</summary>
    /// <exception cref="LedgerException">The field cannot be edited, or the value cannot stand in it.</exception>
    private string Resolved(Session session, List<Report> reports)
    {
        var value = new EditResolver(session, reports).Resolve(_field!, _value!);
        return EntryEdits.Problem(_field!, value) is { } problem ? throw new LedgerException(problem) : value;
    }

    private static List<Report> Reports(Session session, string entry)
    {
        var table = new ReportTable(session);
        return EntryIds.Row(session, entry) is { } eid ? table.ByEntry([eid]) : throw new LedgerException($"There is no entry '{entry}'.");
    }

    private static CorrectedReport Hang(Report report)
    {
        var evidence = report.Facts.Evidence;
        var (start, end) = evidence.Count > 0 ? (evidence[0].Start, evidence[^1].End) : (0, 0);
        return new CorrectedReport(report.Facts.Id, report.Source.Id, start, end);
    }
}
