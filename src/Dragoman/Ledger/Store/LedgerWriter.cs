using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Store;

/// <summary>
/// Changes documents inside one transaction and regroups the reports that the change touches: components that a new report
/// connects, and components from which one was taken. Everything else stays as it is.
/// </summary>
internal sealed class LedgerWriter
{
    private readonly Session _session;
    private readonly LockSet _locks;
    private readonly DocumentTable _documents;
    private readonly ReportTable _reports;
    private readonly EntryTable _entries;
    private readonly CorrectionTable _corrections;
    private readonly CountedRows _counts = new();

    public LedgerWriter(Database database, Session session, LockSet locks)
    {
        (_session, _locks) = (session, locks);
        (_documents, _reports, _corrections) = (new DocumentTable(session), new ReportTable(session), new CorrectionTable(session));
        _entries = new EntryTable(database, session, new EntryCounts(_counts));
    }

    /// <summary>Adds documents; one that is there already is left alone or, if it now reads otherwise, replaced.</summary>
    public IReadOnlyList<AddOutcome> Add(IReadOnlyList<NewDocument> documents)
    {
        var known = _documents.Find(documents.Select(d => d.Id));
        var outcomes = documents.Select(d => !known.TryGetValue(d.Id, out var old) ? AddOutcome.Added
            : old.Hash == d.Hash ? AddOutcome.Unchanged : AddOutcome.Replaced).ToArray();
        var changed = documents.Where((_, i) => outcomes[i] != AddOutcome.Unchanged).ToList();
        Change([.. changed.Where(d => known.ContainsKey(d.Id)).Select(d => known[d.Id].Did)], changed, []);
        return outcomes;
    }

    public bool Remove(string id)
    {
        if (!_documents.Find([id]).TryGetValue(id, out var known)) return false;
        Change([known.Did], [], []);
        return true;
    }

    /// <summary>Writes a correction down and groups its reports afresh.</summary>
    public void Correct(Correction correction)
    {
        _corrections.Add(correction);
        Regroup(correction);
    }

    /// <summary>Takes a correction back; it stays on record.</summary>
    public void Undo(Correction correction, string by)
    {
        _corrections.Undo(correction.Id, by);
        Regroup(correction);
    }

    private void Regroup(Correction correction) =>
        Change([], [], _reports.ById(correction.Reports.Concat(correction.Others).Select(r => r.Report)));

    private void Change(List<long> removedDocuments, List<NewDocument> addedDocuments, List<Report> corrected)
    {
        var removed = _reports.ByDocument(removedDocuments);
        var added = addedDocuments.SelectMany(d => d.Reports).ToList();
        if (addedDocuments.Count > 0) _corrections.Rehang(addedDocuments);
        var gone = removed.Select(r => r.Rid).ToHashSet();
        var touched = Touched(added, [.. removed, .. corrected], gone, out var word);
        var old = _entries.Load(touched.Concat(removed).Select(r => r.Eid).OfType<long>().Distinct());

        _reports.Remove(removed);
        _documents.Remove(removedDocuments);
        _documents.Add(addedDocuments);
        Rewrite(old, [.. touched, .. added], word, corrected.Select(r => r.Eid).OfType<long>().ToHashSet());
        _counts.Write(_session);
    }

    /// <summary>All stored reports of the components that the change may alter, without those that go.</summary>
    private List<Report> Touched(List<Report> added, List<Report> changed, HashSet<long> gone, out HumanWord word)
    {
        var near = _reports.Near(added).Where(r => !gone.Contains(r.Rid)).ToList();
        var members = new Dictionary<long, Report>();
        word = new HumanWord(_corrections.About(added.Concat(changed).Select(r => r.Facts.Id)));
        var constraints = word.Constraints;
        var joined = near.Where(n => added.Exists(a => Grouping.Connects(a, n, constraints)));
        var next = changed.Concat(joined).Concat(_reports.ById(word.Partners)).ToList();
        while (next.Count > 0)
        {
            foreach (var report in _reports.ByComponent(next.Select(r => r.Component).OfType<long>().Distinct()))
                members.TryAdd(report.Rid, report);
            word = new HumanWord(_corrections.About(added.Concat(members.Values).Select(r => r.Facts.Id)));
            next = [.. _reports.ById(word.Partners).Where(r => !members.ContainsKey(r.Rid))];
        }
        _locks.Cover(members.Values.SelectMany(report => report.Keys));
        return [.. members.Values.Where(r => !gone.Contains(r.Rid))];
    }

    private void Rewrite(List<EntryRow> old, List<Report> reports, HumanWord word, HashSet<long> stale)
    {
        var groups = Grouping.Components(reports, word.Constraints).SelectMany(component =>
        {
            var label = component.Min(r => r.Rid);
            return Grouping.Groups(component, word.Constraints).Select(group => (Group: group, Label: label));
        }).ToList();
        var sizes = old.ToDictionary(e => e.Eid, e => e.Reports);
        var kept = groups.Where(g => !stale.Contains(g.Group[0].Eid ?? 0) && IsAsBefore(g.Group, sizes))
            .Select(g => g.Group[0].Eid!.Value).ToHashSet();
        var rows = groups.Where(g => !kept.Contains(g.Group[0].Eid ?? 0))
            .Select(g => (g.Group, g.Label, Row: EntryRow.Of(g.Group, word.EditsOf(g.Group)))).ToList();

        _entries.Delete([.. old.Where(e => !kept.Contains(e.Eid))]);
        var byRow = rows.ToDictionary(r => r.Row.Eid, r => r.Group);
        _entries.Write([.. rows.Select(r => r.Row)], row => EntryWords.Of(row.Facts, byRow[row.Eid]));
        _reports.Place([
            .. rows.SelectMany(r => r.Group.Select(report => new PlacedReport(report, r.Row.Eid, r.Label))),
            .. groups.Where(g => kept.Contains(g.Group[0].Eid ?? 0))
                .SelectMany(g => g.Group.Select(report => new PlacedReport(report, report.Eid!.Value, g.Label))),
        ]);
    }

    /// <summary>The group is what one old entry was, no report more or less.</summary>
    private static bool IsAsBefore(List<Report> group, Dictionary<long, int> sizes) =>
        group[0].Eid is { } eid && sizes.GetValueOrDefault(eid) == group.Count && group.TrueForAll(r => r.Eid == eid);
}
