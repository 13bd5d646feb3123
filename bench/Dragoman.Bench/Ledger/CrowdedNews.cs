using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Bench.Ledger;

/// <summary>Made-up news of very many organisations that deal with each other, for the network: the first ones with most.</summary>
internal static class CrowdedNews
{
    private const int TiesOfEach = 5;
    private static readonly LocalDate s_day = new(2024, 1, 1);

    public static IEnumerable<CodedDocument> Documents(int actors)
    {
        var random = new Random(1);
        for (var a = 1; a < actors; a++)
            for (var tie = 0; tie < TiesOfEach; tie++)
                yield return Document($"crowd-{a}-{tie}", a, (int)(a * random.NextDouble() * random.NextDouble()), random.Next(360));
    }

    private static CodedDocument Document(string id, int a, int b, int day)
    {
        var (one, other, when) = (Organisation(a), Organisation(b), s_day.PlusDays(day));
        var sentence = $"{one.Text} met {other.Text}.";
        var article = new Article(id, sentence) { Published = new Publication(when, null, null, PublishedFrom.Given) };
        return new CodedDocument(article, [new Event(id, EventType.CONSULT, EventStatus.Occurred)
        {
            Score = day % 4 == 0 ? -2 : 2.5, Actors = [one], Recipients = [other], Confidence = 0.9,
            Date = new EventDate(null, when, when, false), Evidence = [new Evidence(0, sentence.Length, sentence)],
        }], [], [], []);
    }

    private static Participant Organisation(int number) =>
        new($"Organisation {number}", new Actor($"Organisation {number}", ActorKind.Organisation, $"ORG{number:000}"));
}
