using Dragoman.Events;
using Dragoman.Ledger.Queries;

namespace Dragoman.Ledger.Export;

/// <summary>Events in the columns of POLECAT's weekly files: tab-separated, with a header.</summary>
internal static class PolecatColumns
{
    private static readonly string[] s_header =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", .. Side("Actor"), .. Side("Recipient"),
        "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ];

    public static void Write(TextWriter output, IEnumerable<Entry> entries)
    {
        output.WriteLine(Cells.Tsv(s_header));
        foreach (var entry in entries.Where(e => e.Facts.Kind == EntryKind.Event))
            foreach (var (actor, recipient) in Cells.Pairs(entry.Facts))
                output.WriteLine(Cells.Tsv(Row(entry, actor, recipient)));
    }

    private static string[] Side(string who) =>
    [
        $"{who} Name", $"{who} Country", $"{who} COW", $"Primary {who} Sector", $"{who} Sectors", $"{who} Title", $"{who} Name Raw",
        $"Wikipedia {who} ID",
    ];

    private static IEnumerable<string?> Row(Entry entry, Participant actor, Participant? recipient)
    {
        var facts = entry.Facts;
        var place = facts.Place?.Place;
        return [
            entry.Id, Cells.Day(entry.Day), facts.Type, facts.Mode, Cells.Number(facts.Score), Cells.Quad(facts),
            Cells.Join(facts.Contexts),
            .. Who(actor), .. Who(recipient),
            place?.Name, place?.Kind == "city" ? place.Name : "", "", "", place?.Country, Cells.Number(place?.Latitude),
            Cells.Number(place?.Longitude), Cells.Number(place?.GeonamesId), facts.Place?.Text, place?.Kind,
            entry.Source.Outlet, Cells.Day(entry.Source.Published), "", "", "", "en", "dragoman",
        ];
    }

    private static string?[] Who(Participant? participant) => participant is not { Actor: var actor } ? new string?[8] :
        [actor.Name, actor.Country, null, actor.Sector, actor.Sector, actor.Office, participant.Text, actor.Entity];
}
