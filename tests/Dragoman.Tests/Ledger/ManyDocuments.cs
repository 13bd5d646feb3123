using Dragoman.Events;
using Dragoman.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.Tests.Ledger;

/// <summary>Made-up documents of a few busy actors over a few weeks, so that many of their reports merge.</summary>
internal static class ManyDocuments
{
    private static readonly string[] s_states = ["TUR", "RUS", "USA", "FRA"];
    private static readonly string[] s_topics = ["grain corridor", "gas prices", "border crossings"];
    private static readonly string[] s_words = ["met", "held talks", "conferred", "sat down together", "discussed matters"];

    public static CodedDocument[] Of(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Document(random, $"m{i:000}"))];
    }

    private static CodedDocument Document(Random random, string id)
    {
        var published = new LocalDate(2024, 3, 1).PlusDays(random.Next(20));
        return Coded.Document(id, LocalDatePattern.Iso.Format(published),
            [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Event(random, published))]);
    }

    private static Event Event(Random random, LocalDate published)
    {
        var (a, b) = (s_states[random.Next(4)], s_states[random.Next(4)]);
        var topic = s_topics[random.Next(3)];
        var start = published.PlusDays(-random.Next(3));
        var type = random.Next(3) == 0 ? EventType.ACCUSE : EventType.CONSULT;
        return Coded.Event(type, $"{a}>{b}", null, $"{a} and {b} {s_words[random.Next(5)]} about {topic} on day {start.Day}.") with
        {
            Date = new EventDate(null, start, start.PlusDays(random.Next(4) == 0 ? 5 : 0), random.Next(3) == 0),
            Mode = random.Next(3) == 0 ? "phone" : null,
            Topics = random.Next(2) == 0 ? [topic] : [],
            Place = random.Next(3) == 0 ? Coded.Place("Ankara", "TUR", 323786) : null,
            Confidence = random.Next(30, 100) / 100.0,
        };
    }
}
