using System.Globalization;
using Dragoman.Ledger.Queries;
using NodaTime.Text;
using Spectre.Console;

namespace Dragoman.App.Output;

/// <summary>Prints an entry with everything behind it for people.</summary>
/// <param name="console">Where to print.</param>
internal sealed class EntryDetailsTable(IAnsiConsole console)
{
    public void Print(EntryDetails details)
    {
        new EntryTable(console).Print([details.Entry]);
        if (details.IsKnownToHaveTakenPlace == false) Line("not (yet) known to have taken place");
        console.WriteLine();
        foreach (var report in details.Reports) Print(report);
        foreach (var choice in details.Choices.Where(c => c.IsConflict))
        {
            Line($"{choice.Field}: {choice.Value} ({choice.Rule})");
            foreach (var told in choice.Told) Line($"    {told.Value}: {told.Sources} sources ({string.Join(", ", told.Reports)})");
        }
        foreach (var related in details.Related) Line($"{related.Relation}: {related.Entry.Id} {EntryTable.What(related.Entry.Facts)}");
        foreach (var c in details.Corrections)
        {
            var undone = c.Undone is null ? "" : " (taken back)";
            Line($"{c.At:yyyy-MM-dd HH:mm} {c.Author}: {c.Action} {c.Field} {c.ValueInWords} {c.Reason}{undone}");
        }
    }

    public void PrintWhy(IEnumerable<MergeExplanation> explanations)
    {
        foreach (var explanation in explanations)
        {
            console.WriteLine();
            Line($"{explanation.Report} and {explanation.Other}: {Signed(explanation.Score)}");
            foreach (var clue in explanation.Clues) Line($"  {Signed(clue.Weight),6} {clue.Feature}: {clue.Finding}");
        }
    }

    private void Print(EntryReport report)
    {
        var published = report.Document.Published is { } day ? LocalDatePattern.Iso.Format(day) : "undated";
        Line($"{report.Facts.Id}  source {report.Source + 1}  {report.Document.Outlet} {published}  {report.Document.Id}");
        Line($"    {EntryTable.What(report.Facts)}  {Wording.Of(report.Facts.Date)}  {Wording.Of(report.Facts.Place)}");
        foreach (var evidence in report.Facts.Evidence) Line($"    “{evidence.Text}”");
    }

    private static string Signed(double number) => number.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private void Line(string text) => console.WriteLine(text);
}
