using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.App.Commands;

/// <summary><c>offices</c>: what texts have said about who holds which office.</summary>
internal static class OfficesCommand
{
    public static Command Verb()
    {
        var ledger = LedgerOption.New();
        var command = new Command("offices", "Lists offices learned from texts, as tab-separated values.") { ledger };
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!, store =>
        {
            Console.Out.WriteLine("person\toffice\trole\tcountry\tfirst\tlast\tdocuments\tdocument");
            foreach (var o in store.Queries.Offices())
            {
                var row = new[] { o.Person, o.Office, o.Role, o.Country, Day(o.First), Day(o.Last), $"{o.Documents}", o.Document };
                Console.Out.WriteLine(string.Join('\t', row));
            }
            return 0;
        }));
        return command;
    }

    private static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";
}
