using Dragoman.Events;
using Dragoman.Reading;
using NodaTime.Text;
using Spectre.Console;

namespace Dragoman.App.Output;

/// <summary>Prints a coded document for people: a heading, a table of events, one of figures and one of instruments.</summary>
/// <param name="console">Where to print; colours only where it is a terminal.</param>
internal sealed class DocumentTable(IAnsiConsole console)
{
    /// <summary>A console on standard output; not wrapped below this width where the output is no terminal.</summary>
    private const int FileWidth = 140;

    public static IAnsiConsole OnStandardOutput()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = FileWidth;
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }
        return console;
    }

    public void Print(CodedDocument document)
    {
        var article = document.Article;
        var title = article.Title ?? article.Id;
        console.MarkupLine($"[bold]{Markup.Escape(title)}[/]");
        console.MarkupLine($"[grey]{Markup.Escape(string.Join(" · ", Origin(article)))}[/]");
        if (document.Events.Count > 0) console.Write(Events(document.Events));
        if (document.Claims.Count > 0) console.Write(Claims(document.Claims));
        if (document.Instruments.Count > 0) console.Write(Instruments(document.Instruments));
        if (document.Events.Count + document.Claims.Count + document.Instruments.Count == 0) console.MarkupLine("[grey]nothing to code[/]");
        console.WriteLine();
    }

    private static IEnumerable<string> Origin(Article article)
    {
        if (article.Outlet is { } outlet) yield return outlet;
        if (article.Published is { } published)
            yield return LocalDatePattern.Iso.Format(published.Day) + (published.From == PublishedFrom.Inferred ? " (inferred)" : "");
        yield return article.Id;
    }

    private static Table Events(IReadOnlyList<Event> events)
    {
        var table = New("When", "What", "Who", "Where", "About", "Says");
        foreach (var entry in events)
            AddRow(table, Wording.Of(entry.Date), Wording.Kind(entry), Wording.Who(entry), Wording.Of(entry.Place), About(entry),
                Source(entry.Attribution));
        return table;
    }

    private static string About(Event entry) =>
        entry.Position is { } position ? $"{position.Stance.Replace('_', ' ')} {position.Issue}" : string.Join("; ", entry.Topics);

    private static Table Claims(IReadOnlyList<Claim> claims)
    {
        var table = New("Figure", "Measure", "Of", "Where", "As of", "Says");
        foreach (var claim in claims)
            AddRow(table, Wording.Of(claim), claim.Measure, claim.Of ?? "", Wording.Of(claim.Place), Wording.Of(claim.AsOf),
                Source(claim.Attribution));
        return table;
    }

    private static Table Instruments(IReadOnlyList<Instrument> instruments)
    {
        var table = New("Instrument", "Kind", "Step", "Sponsors", "Body", "Provides");
        foreach (var instrument in instruments)
            AddRow(table, instrument.Title, instrument.Kind.Replace('_', ' '), instrument.Action ?? "",
                string.Join(", ", instrument.Sponsors.Select(Wording.Of)), instrument.Body ?? "", string.Join("; ", instrument.Provisions));
        return table;
    }

    private static string Source(IReadOnlyList<Participant> attribution) => string.Join(", ", attribution.Select(a => a.Text));

    private static Table New(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        foreach (var column in columns) table.AddColumn(new TableColumn(column));
        return table;
    }

    private static void AddRow(Table table, params string[] cells) => table.AddRow([.. cells.Select(Markup.Escape)]);
}
