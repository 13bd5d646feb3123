using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Places;
using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Bench.Ledger;

/// <summary>
/// Made-up coded news over ten years, the same for the same numbers: a few states deal with each other far more often than the
/// rest, a third of all happenings is reported by more than one document, and texts have the length and vocabulary of short news.
/// </summary>
internal sealed class SyntheticNews
{
    private const int HappeningsInDocument = 5;
    private const int RepeatsInDocument = 2;
    private const int Days = 3650;
    private const int SentencesInText = 25;
    private const int WordsInSentence = 16;
    private static readonly LocalDate s_first = new(2015, 1, 1);
    private static readonly string[] s_modes = ["visit", "phone", "third-party", "multilateral"];
    private readonly int _documents;
    private readonly string[] _words;

    public SyntheticNews(int entries)
    {
        _documents = entries / HappeningsInDocument;
        var random = new Random(1);
        _words = [.. Enumerable.Range(0, 20_000).Select(_ => Word(random))];
    }

    public IEnumerable<CodedDocument> Documents() => Enumerable.Range(0, _documents).Select(Document);

    /// <summary>Document by number; numbers are in the order of time.</summary>
    public CodedDocument Document(int number)
    {
        var random = new Random(number);
        var own = Enumerable.Range(number * HappeningsInDocument, HappeningsInDocument);
        var repeated = Enumerable.Range(0, RepeatsInDocument)
            .Select(_ => Math.Max(0, (number * HappeningsInDocument) - random.Next(1, 40)));
        var id = $"synthetic-{number:0000000}";
        var published = Day(number * HappeningsInDocument).PlusDays(random.Next(2));
        Event[] events = [.. own.Concat(repeated).Distinct().Select((h, i) => Event(h, random) with { Id = $"{id}-{i}" })];
        var text = string.Join(' ', events.Select(e => e.Evidence[0].Text)
            .Concat(Enumerable.Range(0, SentencesInText).Select(_ => Sentence(random))));
        var article = new Article(id, text)
        {
            Title = $"{Pick(random)} {Pick(random)} {Pick(random)} {Pick(random)}",
            Outlet = "Outlet " + random.Next(200),
            Url = $"https://news.example/{id}",
            Published = new Publication(published, null, null, PublishedFrom.Page),
        };
        var (first, day) = (events[0], events[0].Date!.Start);
        return new CodedDocument(article, events, SyntheticFigures.Claims(number, first.Actors[0].Actor.Code!, day, first.Evidence[0].Text),
            SyntheticFigures.Instruments(number, first.Actors, day, first.Evidence[0].Text), []);
    }

    private Event Event(int happening, Random telling)
    {
        var random = new Random(-1 - happening);
        var (a, b) = (State(random), State(random));
        var contact = random.Next(5) < 2;
        var type = contact ? EventType.CONSULT : (EventType)random.Next(16);
        var mode = contact ? s_modes[random.Next(4)] : null;
        var day = Day(happening);
        string[] telltale = [Pick(random), Pick(random), Pick(random)];
        var words = string.Join(' ', [.. telltale, Pick(telling), Pick(telling)]);
        var sentence = $"{a} and {b} {words} on {day.Day} of the month, officials said.";
        return new Event("", type, EventStatus.Occurred)
        {
            Mode = mode,
            Score = type == EventType.CONSULT ? 2.5 : -2,
            Actors = [Participant(a, random.Next(3), telling.Next(4) > 0)],
            Recipients = a == b ? [] : [Participant(b, random.Next(3), telling.Next(4) > 0)],
            Date = new EventDate(null, day, day, telling.Next(4) == 0),
            Place = random.Next(2) == 0 ? Place(b, random.Next(4)) : null,
            Topics = [telltale[0] + " " + telltale[1]],
            Confidence = 0.3 + (telling.Next(65) / 100.0),
            Evidence = [new Evidence(0, sentence.Length, sentence)],
        };
    }

    private LocalDate Day(int happening) => s_first.PlusDays((int)((long)happening * Days / ((long)_documents * HappeningsInDocument)));

    /// <summary>States by Zipf's law: number 1 is met twice as often as number 2.</summary>
    private static string State(Random random) => $"S{(int)Math.Pow(200, random.NextDouble()):000}";

    private static Participant Participant(string state, int person, bool named) => named
        ? new Participant($"Person {person} of {state}", new Actor($"Person {person} of {state}", ActorKind.Person, state)
        {
            Country = state, Entity = $"{state}-{person}", Office = "minister", Sector = "GOV",
        })
        : new Participant(state, new Actor(state, ActorKind.State, state) { Country = state });

    private static EventPlace Place(string state, int town) => new($"Town {town} of {state}",
        new Place($"Town {town} of {state}", state, town * 10,
            int.Parse(state.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 100,
            (int.Parse(state.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) * 10) + town + 1));

    private string Sentence(Random random)
    {
        var words = string.Join(' ', Enumerable.Range(0, WordsInSentence).Select(_ => Pick(random)));
        return char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }

    private string Pick(Random random) => _words[(int)Math.Pow(_words.Length, random.NextDouble())];

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ =>
            "bdfgklmnprstvz"[random.Next(14)].ToString() + "aeiou"[random.Next(5)]));
}
