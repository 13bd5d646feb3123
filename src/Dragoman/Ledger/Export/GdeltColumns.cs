using System.Globalization;
using Dragoman.Events;
using Dragoman.Ledger.Queries;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Export;

/// <summary>
/// Events in the columns of GDELT's 2.0 event files: tab-separated, 61 columns, no header. What GDELT guesses and we do not
/// (ethnic and religious codes, tone) stays empty; actors are placed where the event was.
/// </summary>
internal static class GdeltColumns
{
    private const int Geographic = 8;

    public static void Write(TextWriter output, IEnumerable<Entry> entries)
    {
        foreach (var entry in entries.Where(e => e.Facts.Kind == EntryKind.Event))
            foreach (var (actor, recipient) in Cells.Pairs(entry.Facts))
                output.WriteLine(Cells.Tsv(Row(entry, actor, recipient)));
    }

    private static IEnumerable<string?> Row(Entry entry, Participant actor, Participant? recipient)
    {
        var facts = entry.Facts;
        return [
            Keys.Of($"{entry.Id} {actor.Actor.Name} {recipient?.Actor.Name}").ToString(CultureInfo.InvariantCulture),
            .. Dates(entry), .. Actor(actor), .. Actor(recipient),
            "1", facts.Cameo, First(facts.Cameo, 3), First(facts.Cameo, 2), Cells.Quad(facts), Cells.Number(facts.Score),
            Cells.Number(entry.Reports), Cells.Number(entry.Support), Cells.Number(entry.Reports), "",
            .. new string?[Geographic], .. new string?[Geographic], .. Place(facts.Place),
            entry.Source.Published is { } added ? added.ToString("uuuuMMdd", CultureInfo.InvariantCulture) + "000000" : "",
            entry.Source.Url,
        ];
    }

    private static string[] Dates(Entry entry) => entry.Day is not { } day ? ["", "", "", ""] :
    [
        day.ToString("uuuuMMdd", CultureInfo.InvariantCulture), day.ToString("uuuuMM", CultureInfo.InvariantCulture),
        day.ToString("uuuu", CultureInfo.InvariantCulture), Cells.Number(day.Year + (day.DayOfYear / 365.25)),
    ];

    /// <summary>Code, name, country, known group, ethnic, two religions, three types.</summary>
    private static string?[] Actor(Participant? participant) => participant is not { Actor: var actor } ? new string?[10] :
    [
        actor.Cameo ?? actor.Code + actor.Sector, actor.Name.ToUpperInvariant(), actor.Country, null, null, null, null, actor.Sector,
        null, null,
    ];

    /// <summary>Type (1 country, 4 city), full name, country, two districts, latitude, longitude, GeoNames id.</summary>
    private static string?[] Place(EventPlace? place) => place is not { Place: var where } ? new string?[Geographic] :
    [
        where.Kind == "country" ? "1" : "4", where.Name, where.Country, null, null, Cells.Number(where.Latitude),
        Cells.Number(where.Longitude), Cells.Number(where.GeonamesId),
    ];

    private static string First(string code, int digits) => code.Length <= digits ? code : code[..digits];
}
