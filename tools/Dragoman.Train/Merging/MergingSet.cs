using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;
using Dragoman.Places;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.Train.Merging;

/// <summary>Reads the merging set: reports with the happening that each tells of.</summary>
internal static class MergingSet
{
    public static List<(string Happening, Report Report)> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(line => Read(line.Split('\t')))];

    private static (string, Report) Read(string[] row)
    {
        var (id, outlet, published) = (row[1], row[2], Day(row[3]));
        var sides = row[7].Split('>');
        var facts = new Facts(id, EntryKind.Event, row[4])
        {
            Mode = row[5].Length > 0 ? row[5] : null,
            Status = Enum.Parse<EventStatus>(row[6], ignoreCase: true),
            Actors = Participants(sides[0]),
            Recipients = sides.Length > 1 ? Participants(sides[1]) : [],
            Date = Date(row[8]),
            Place = row[9].Length > 0 ? Place(row[9]) : null,
            Topics = row[10].Split(';', StringSplitOptions.RemoveEmptyEntries),
            Confidence = 0.8,
            Evidence = [new Evidence(0, row[11].Length, row[11])],
        };
        var source = new SourceOfReport(id, outlet, LedgerDay.Number(published), null);
        return (row[0], new Report(Keys.Of(id), Keys.Of("document " + id), facts, source));
    }

    private static Participant[] Participants(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(who =>
    {
        var parts = who.Split(':');
        var actor = parts.Length == 1
            ? new Actor(parts[0], ActorKind.State, parts[0]) { Country = parts[0] }
            : new Actor(parts[1], ActorKind.Person, parts[0]) { Country = parts[0] };
        return new Participant(actor.Name, actor);
    })];

    private static EventDate Date(string text)
    {
        var days = text.TrimStart('~').Split("..");
        return new EventDate(null, Day(days[0]), Day(days[^1]), Inferred: text.StartsWith('~'));
    }

    /// <summary>A place named like its country is the country.</summary>
    private static EventPlace Place(string text)
    {
        var parts = text.Split('/');
        return new EventPlace(parts[0], new Place(parts[0], parts[1], 0, 0, null) { Kind = parts[0] == parts[1] ? "country" : "city" });
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
