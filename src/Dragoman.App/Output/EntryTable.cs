using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;
using Spectre.Console;

namespace Dragoman.App.Output;

/// <summary>Prints a list of entries for people.</summary>
/// <param name="console">Where to print.</param>
internal sealed class EntryTable(IAnsiConsole console)
{
    public void Print(IReadOnlyList<Entry> entries)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        foreach (var column in new[] { "When", "What", "Who", "Where", "About", "Sources", "Entry" }) table.AddColumn(column);
        foreach (var entry in entries) table.AddRow([.. Cells(entry).Select(Markup.Escape)]);
        console.Write(table);
    }

    /// <summary>"CONSULT phone", "deaths 12", "treaty signed".</summary>
    public static string What(Facts facts) => facts.Kind switch
    {
        EntryKind.Event => Wording.Kind(facts.ToEvent()),
        EntryKind.Claim => $"{facts.Type} {Wording.Of(facts.ToClaim())}",
        _ => $"{facts.Type.Replace('_', ' ')} {facts.Mode}",
    };

    private static IEnumerable<string> Cells(Entry entry)
    {
        var facts = entry.Facts;
        yield return Wording.Of(facts.Date);
        yield return What(facts);
        yield return Who(facts);
        yield return Wording.Of(facts.Place);
        yield return facts.Subject ?? string.Join("; ", facts.Topics);
        yield return entry.Conflicts > 0 ? $"{entry.Support}, differing" : $"{entry.Support}";
        yield return entry.Id;
    }

    private static string Who(Facts facts)
    {
        var (actors, recipients) = (Names(facts.Actors), Names(facts.Recipients));
        return recipients.Length > 0 ? $"{actors} → {recipients}" : facts.Kind == EntryKind.Claim ? Names(facts.Attribution) : actors;
    }

    private static string Names(IEnumerable<Participant> participants) => string.Join(", ", participants.Select(Wording.Of));
}
