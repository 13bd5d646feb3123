using System.CommandLine;
using System.Globalization;
using Dragoman.Ledger.Queries;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.App.Commands;

/// <summary><c>offices</c>: what texts have said about who holds which office, as a list or as actors for <c>--actors</c>.</summary>
internal static class OfficesCommand
{
    private const string Actors = "actors";

    public static Command Verb()
    {
        var ledger = LedgerOption.New();
        var format = new Option<string>("--format")
        {
            DefaultValueFactory = _ => "list",
            Description = "list: what texts say. actors: a file for --actors, with which other articles of that time are coded.",
        };
        format.AcceptOnlyFromAmong("list", Actors);
        var least = new Option<int>("--least")
        {
            DefaultValueFactory = _ => 2, Description = "Documents that must give a person the office (actors).",
        };
        var command = new Command("offices", "Lists offices learned from texts, as tab-separated values.") { ledger, format, least };
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!, store =>
        {
            var offices = store.Queries.Offices();
            if (parsed.GetValue(format) == Actors) WriteActors(Console.Out, OfficeTerms.Of(offices, parsed.GetValue(least)));
            else WriteList(Console.Out, offices);
            return 0;
        }));
        return command;
    }

    private static void WriteList(TextWriter output, IEnumerable<LearnedOffice> offices)
    {
        Line(output, "person", "office", "role", "country", "first", "last", "documents", "document");
        foreach (var o in offices)
            Line(output, o.Person, o.Office, o.Role, o.Country, Day(o.First), Day(o.Last), Number(o.Documents), o.Document);
    }

    /// <summary>Each line is followed by its evidence as a comment.</summary>
    internal static void WriteActors(TextWriter output, IEnumerable<OfficeTerm> terms)
    {
        Line(output, "name", "code", "kind", "role", "office", "from", "to");
        foreach (var term in terms)
        {
            var told = term.Told;
            Line(output, told.Person, told.Country, "person", told.Role, told.Office, Day(term.From), Day(term.To));
            Line(output, $"# {Number(told.Documents)} documents from {Day(told.First)} to {Day(told.Last)}, one of them {told.Document}");
        }
    }

    private static void Line(TextWriter output, params string?[] cells) =>
        output.WriteLine(string.Join('\t', cells.Select(cell => (cell ?? "").ReplaceLineEndings(" ").Replace('\t', ' '))));

    private static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
