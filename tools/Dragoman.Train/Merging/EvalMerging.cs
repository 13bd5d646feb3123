using System.CommandLine;
using System.Globalization;
using Dragoman.Ledger.Merging;

namespace Dragoman.Train.Merging;

/// <summary>Scores merging on the merging set, beside the field's usual filter: one event a day for each actors and type.</summary>
internal static class EvalMerging
{
    public static Command Verb()
    {
        var set = new Option<string>("--set") { DefaultValueFactory = _ => "eval/merging/reports.tsv", Description = "The merging set." };
        var errors = new Option<bool>("--errors") { Description = "Also lists pairs that were judged wrongly." };
        var verb = new Command("eval-merging", "Scores how reports are merged into entries.") { set, errors };
        verb.SetAction(parsed =>
        {
            var reports = MergingSet.Read(parsed.GetValue(set)!);
            var ours = Entries(reports.Select(r => r.Report));
            Print("reports", reports, r => ours[r.Report.Facts.Id]);
            Print("one a day", reports, r => OneADay(r.Report));
            if (parsed.GetValue(errors)) PrintErrors(reports, ours);
        });
        return verb;
    }

    /// <summary>The entry of each report, named by its smallest report.</summary>
    public static Dictionary<string, string> Entries(IEnumerable<Report> reports) =>
        Grouping.Components([.. reports], Constraints.None).SelectMany(c => Grouping.Groups(c, Constraints.None))
            .SelectMany(group => group.Select(r => (Report: r.Facts.Id, Entry: group.Select(x => x.Facts.Id).Min(StringComparer.Ordinal)!)))
            .ToDictionary(x => x.Report, x => x.Entry, StringComparer.Ordinal);

    /// <summary>The exact filter: same date, same actors, same type.</summary>
    public static string OneADay(Report report) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.First} {report.Facts.Type} {string.Join(',', report.Bodies)}");

    private static void Print(
        string name, List<(string Happening, Report Report)> reports, Func<(string Happening, Report Report), string> entry)
    {
        var score = PairScore.Of(reports, entry, r => r.Happening);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-10} precision {score.Precision:0.000}  recall {score.Recall:0.000}  F1 {score.F1:0.000}  ") +
            $"({reports.Count} reports, {reports.Select(r => r.Happening).Distinct().Count()} happenings, "
            + $"{reports.Select(entry).Distinct().Count()} entries)");
    }

    private static void PrintErrors(List<(string Happening, Report Report)> reports, Dictionary<string, string> entries)
    {
        foreach (var (a, i) in reports.Select((r, i) => (r, i)))
        {
            foreach (var b in reports.Skip(i + 1))
            {
                var (made, truth) = (entries[a.Report.Facts.Id] == entries[b.Report.Facts.Id], a.Happening == b.Happening);
                if (made == truth) continue;
                Console.WriteLine($"{(made ? "wrongly merged" : "missed")}: {a.Report.Facts.Id} | {b.Report.Facts.Id}");
                foreach (var clue in Comparison.Clues(a.Report, b.Report))
                {
                    var weight = clue.Weight.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);
                    Console.WriteLine($"  {weight} {clue.Feature}: {clue.Finding}");
                }
            }
        }
    }
}
