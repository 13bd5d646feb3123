using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>What speaks for and against two reports telling of the same thing.</summary>
/// <param name="Report">Id of the one.</param>
/// <param name="Other">Id of the other.</param>
/// <param name="Clues">Every clue with its weight.</param>
/// <param name="Score">Their sum; from zero upwards the two alone would be one entry.</param>
public sealed record MergeExplanation(string Report, string Other, IReadOnlyList<Clue> Clues, double Score)
{
    /// <summary>Whether the two are in one entry; other reports and people's corrections have a say in that.</summary>
    public bool AreOne { get; init; }

    internal static MergeExplanation? Of(Session session, string report, string other)
    {
        var reports = new ReportTable(session).ById([report, other]);
        if (reports.Count != 2) return null;
        var explained = Of(reports[0], reports[1]);
        var said = new CorrectionTable(session).About([report]).Where(c => c.Undone is null);
        return explained with { Clues = [.. explained.Clues, .. said.Select(c => Clue(c, report, other)).OfType<Clue>()] };
    }

    /// <summary>What a person says of the two; no clue of ours counts against it, so it weighs nothing.</summary>
    private static Clue? Clue(Correction correction, string report, string other)
    {
        var (here, there) = (Concerns(correction.Reports, report), Concerns(correction.Reports, other));
        return correction.Action switch
        {
            CorrectionAction.Merge when here && there =>
                new Clue("correction", $"{correction.Author} made them one, whatever the clues say", 0),
            CorrectionAction.Split when here != there && Concerns(correction.Others, here ? other : report) =>
                new Clue("correction", $"{correction.Author} parted them, whatever the clues say", 0),
            _ => null,
        };
    }

    private static bool Concerns(IEnumerable<CorrectedReport> reports, string id) => reports.Any(r => r.Report == id);

    internal static MergeExplanation Of(Report a, Report b)
    {
        Clue[] clues = Grouping.Meet(a, b)
            ? [.. Comparison.Clues(a, b)] : [new Clue("start", "no actors or days in common: never compared", Comparison.Veto)];
        return new MergeExplanation(a.Facts.Id, b.Facts.Id, clues, Math.Round(clues.Sum(c => c.Weight), 2)) { AreOne = a.Eid == b.Eid };
    }
}
