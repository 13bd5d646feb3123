using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Places;
using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Tests.Pages;

/// <summary>
/// A ledger of made-up news: states and places are real, people, outlets and everything that happens are invented. Always the same,
/// so that pictures taken of it can be compared.
/// </summary>
internal static class Showcase
{
    public const string HostileId = "https://evil.example/\"><script>alert(1)</script>";
    public const string ReportedTwice = "harbour-a";
    private const int Documents = 260;
    private static readonly LocalDate s_first = new(2023, 1, 9);
    private static readonly string[] s_outlets = ["Strait Gazette", "Harbour Wire", "The Meridian", "Plateau Post"];
    private static readonly string[] s_topics = ["grain corridor", "border crossings", "water sharing", "energy prices",
        "student exchange", "fishing rights"];

    private static readonly (string Code, string Name, string Minister, string Capital, double Lat, double Lon)[] s_states =
    [
        ("TUR", "Türkiye", "Selin Aksoy", "Ankara", 39.93, 32.86), ("GRC", "Greece", "Nikos Varelas", "Athens", 37.98, 23.73),
        ("EGY", "Egypt", "Laila Mansouri", "Cairo", 30.04, 31.24), ("KEN", "Kenya", "Peter Otieno", "Nairobi", -1.29, 36.82),
        ("BRA", "Brazil", "Ana Moreira", "Brasília", -15.79, -47.88), ("IND", "India", "Rohan Mehta", "New Delhi", 28.61, 77.21),
        ("JPN", "Japan", "Haruka Ono", "Tokyo", 35.68, 139.69), ("NOR", "Norway", "Ingrid Solberg-Lie", "Oslo", 59.91, 10.75),
        ("CAN", "Canada", "Claire Fontaine", "Ottawa", 45.42, -75.70), ("ZAF", "South Africa", "Thabo Ndlela", "Pretoria", -25.75, 28.19),
    ];

    private static readonly (EventType Type, string? Mode, double Score, string Words)[] s_acts =
    [
        (EventType.CONSULT, "visit", 2.5, "{0} arrived in {3} on {4} for talks with {1} on {2}."),
        (EventType.CONSULT, "phone", 2.0, "{0} and {1} discussed {2} by phone on {4}."),
        (EventType.CONSULT, null, 2.5, "{0} met {1} on {4} to discuss {2}."),
        (EventType.AGREE, null, 4, "{5} agreed with {6} to work on {2}."),
            (EventType.AID, null, 6, "{5} sent help to {6} after the floods."),
        (EventType.SUPPORT, null, 3, "{5} welcomed the stance of {6} on {2}."),
            (EventType.ACCUSE, null, -2, "{5} criticised {6} over {2}."),
        (EventType.REJECT, null, -4, "{5} turned down the proposal of {6} on {2}."),
            (EventType.REQUEST, null, -1, "{5} called on {6} to act on {2}."),
        (EventType.SANCTION, null, -6, "{5} suspended licences of {6} over {2}."),
    ];

    /// <summary>The day on which the ledger is looked at.</summary>
    public static DateTimeOffset Now { get; } = new(2025, 6, 16, 9, 0, 0, TimeSpan.Zero);

    public static void Fill(LedgerStore ledger)
    {
        ledger.AddAll([.. Enumerable.Range(0, Documents).Select(Ordinary)], "showcase");
        ledger.AddAll([.. Harbour(), .. Figures(), .. Steps(), Planned(), Hostile()], "showcase");
    }

    /// <summary>News that comes in while the site is open.</summary>
    public static CodedDocument Late() => Document("late", "Harbour Wire", new LocalDate(2025, 6, 16), "Ono calls Moreira",
        "Haruka Ono called Ana Moreira on Monday about energy prices.", text => new Event("", EventType.CONSULT, EventStatus.Occurred)
        {
            Mode = "phone", Score = 2, Actors = [Minister(s_states[6])], Recipients = [Minister(s_states[4])], Confidence = 0.9,
            Date = new EventDate("Monday", new LocalDate(2025, 6, 16), new LocalDate(2025, 6, 16), false), Evidence = [text],
        });

    private static CodedDocument Ordinary(int number)
    {
        var random = new Random(number);
        var (a, b) = (s_states[(int)(random.NextDouble() * random.NextDouble() * s_states.Length)],
            s_states[random.Next(s_states.Length)]);
        if (a.Code == b.Code) b = s_states[(Array.FindIndex(s_states, s => s.Code == a.Code) + 1) % s_states.Length];
        var act = s_acts[(int)(Math.Sqrt(random.NextDouble()) * random.NextDouble() * s_acts.Length)];
        var (day, topic) = (s_first.PlusDays(number * 880 / Documents), s_topics[random.Next(s_topics.Length)]);
        var words = string.Format(null, act.Words, $"{a.Name}'s foreign minister {a.Minister}",
            $"{b.Name}'s foreign minister {b.Minister}", topic, b.Capital, "Monday", a.Name, b.Name);
        var isPhone = act.Mode == "phone";
        var isContact = act.Type == EventType.CONSULT;
        var both = act is { Type: EventType.CONSULT, Mode: not "visit" };
        return Document($"news-{number:000}", s_outlets[number % s_outlets.Length], day, $"{a.Name} and {b.Name}: {topic}", words,
            text => new Event("", act.Type, EventStatus.Occurred)
        {
            Mode = act.Mode, Score = act.Score, Cameo = "040", Actors = both ? [Minister(a), Minister(b)] : isContact
                ? [Minister(a)] : [State(a)],
            Recipients = both ? [] : isContact ? [Minister(b)] : [State(b)],
            Date = new EventDate("Monday", day, day, false), Place = isPhone || act.Type != EventType.CONSULT ? null
                : At(b.Capital, b.Code, b.Lat, b.Lon),
            Topics = [topic], Confidence = Math.Round(0.45 + (0.5 * random.NextDouble()), 2), Evidence = [text],
        });
    }

    /// <summary>One visit, told by three documents that differ in day and place.</summary>
    private static IEnumerable<CodedDocument> Harbour()
    {
        (string Id, string Outlet, int Day, string Town, double Lat, double Lon, string Words)[] told =
        [
            (ReportedTwice, "Harbour Wire", 12, "Izmir", 38.42, 27.14,
                "Greek Foreign Minister Nikos Varelas visited Izmir on Thursday for talks with Selin Aksoy on fishing rights."),
            ("harbour-b", "The Meridian", 12, "Izmir", 38.42, 27.14,
                "On Thursday Nikos Varelas came to Izmir, where he and Selin Aksoy spoke about fishing rights."),
            ("harbour-c", "Plateau Post", 13, "Ankara", 39.93, 32.86,
                "Nikos Varelas, the Greek foreign minister, visited Ankara for talks with Selin Aksoy on fishing rights."),
        ];
        return told.Select(t => Document(t.Id, t.Outlet, new LocalDate(2025, 6, 13), $"Varelas in {t.Town}", t.Words, text =>
            new Event("", EventType.CONSULT, EventStatus.Occurred)
        {
            Mode = "visit", Score = 2.8, Cameo = "042", Actors = [Minister(s_states[1])], Recipients = [Minister(s_states[0])],
                Confidence = 0.91,
            Date = new EventDate("Thursday", new LocalDate(2025, 6, t.Day), new LocalDate(2025, 6, t.Day), false),
            Place = At(t.Town, "TUR", t.Lat, t.Lon), Topics = ["fishing rights"], Evidence = [text],
            Why = new Reason("trigger:visit#12", "visited", 2, 7,
                ["actor: subject of 'visited'", "recipient: 'talks with'", "mode: visit, a place is named",
                "status: past tense, so occurred"]),
        }));
    }

    private static IEnumerable<CodedDocument> Figures() => Enumerable.Range(0, 18).Select(i =>
    {
        var (day, amount) = (new LocalDate(2024, 9, 1).PlusDays(i * 14), 12_000 + (i * 1_500) + (i % 4 == 3 ? 6_000 : 0));
        var id = $"figure-{i:00}";
        var words = $"About {amount} people have left their homes in the Vardal valley, the relief agency said.";
        var article = Article(id, s_outlets[i % s_outlets.Length], day, "Floods in the Vardal valley", words, out var evidence);
        return new CodedDocument(article, [], [new Claim($"{id}-0", "displaced", new Amount(amount, amount, $"{amount}"))
        {
            Unit = "people", Qualifier = "about", Of = "people of the Vardal valley", AsOf = new EventDate(null, day, day, false),
                Confidence = 0.8,
            Attribution = [new Participant("the relief agency", new Actor("Relief Agency", ActorKind.Organisation, "IGO"))],
                Evidence = [evidence],
        }], [], []);
    });

    private static IEnumerable<CodedDocument> Steps() => new[] { ("circulated", 2), ("tabled", 9), ("adopted", 16) }.Select(step =>
    {
        var (day, id) = (new LocalDate(2025, 5, step.Item2), "draft-" + step.Item1);
        var words = $"The draft resolution on water sharing, sponsored by Kenya and Egypt, was {step.Item1} in the UN Security Council.";
        var article = Article(id, "Harbour Wire", day, "Draft on water sharing", words, out var evidence);
        return new CodedDocument(article, [], [], [new Instrument($"{id}-0", "draft_resolution", "draft resolution on water sharing")
        {
            Action = step.Item1, Body = "UN Security Council", Sponsors = [State(s_states[3]), State(s_states[2])],
                Date = new EventDate(null, day, day, false),
            Provisions = ["joint gauging stations", "a yearly report to the Council"], Confidence = 0.86, Evidence = [evidence],
        }], []);
    });

    private static CodedDocument Planned()
    {
        var day = new LocalDate(2025, 6, 24);
        return Document("planned", "The Meridian", new LocalDate(2025, 6, 14), "Aksoy to visit Athens",
            "Selin Aksoy will visit Athens next week, both ministries said.", text =>
                new Event("", EventType.CONSULT, EventStatus.Planned)
            {
                Mode = "visit", Score = 2.8, Cameo = "042", Actors = [Minister(s_states[0])], Recipients = [Minister(s_states[1])],
                    Confidence = 0.83,
                Date = new EventDate("next week", day, day.PlusDays(4), false), Place = At("Athens", "GRC", 37.98, 23.73),
                    Evidence = [text],
            });
    }

    /// <summary>Everything that a page could be tricked with, in every field that pages show.</summary>
    private static CodedDocument Hostile()
    {
        const string Words = "<script>alert(1)</script> <img src=x onerror=alert(2)> visited \u202Egnp.exe\u202C <b>now</b> & 'then'.";
        var document = Document(HostileId, "<i onclick=alert(3)>Outlet</i>", new LocalDate(2023, 2, 3),
            "<script>alert(4)</script>", Words, text =>
            new Event("", EventType.ACCUSE, EventStatus.Occurred)
            {
                Score = -2, Actors = [new Participant("x", new Actor("<script>alert(5)</script>", ActorKind.Person, null))],
                    Recipients = [State(s_states[0])],
                Date = new EventDate("<u>", new LocalDate(2023, 2, 3), new LocalDate(2023, 2, 3), false),
                Topics = ["</textarea><script>alert(6)</script>"], Confidence = 0.5, Evidence = [text],
            });
        return document with { Article = document.Article with { Url = "javascript:alert(7)", Author = "\"onmouseover=\"alert(8)" } };
    }

    private static CodedDocument Document(string id, string outlet, LocalDate day, string title, string words, Func<Evidence, Event> make)
    {
        var article = Article(id, outlet, day, title, words, out var evidence);
        return new CodedDocument(article, [make(evidence) with { Id = Math.Abs(StableHash(id)).ToString("x") }], [], [], []);
    }

    private static Article Article(string id, string outlet, LocalDate day, string title, string words, out Evidence evidence)
    {
        var text = $"{title}\n\nThis is made-up news. {words}\n\nBoth sides said that they would stay in touch.";
        var start = text.IndexOf(words, StringComparison.Ordinal);
        evidence = new Evidence(start, start + words.Length, words);
        return new Article(id, text) { Title = title, Outlet = outlet, Url = $"https://news.example/{id}",
            Published = new Publication(day, null, null, PublishedFrom.Page) };
    }

    private static Participant Minister((string Code, string Name, string Minister, string Capital, double Lat, double Lon) state) =>
        new(state.Minister, new Actor(state.Minister, ActorKind.Person, state.Code)
        {
            Country = state.Code, Sector = "GOV", Office = "Foreign Minister", Entity = state.Minister.Replace(' ', '_'),
        });

    private static Participant State((string Code, string Name, string Minister, string Capital, double Lat, double Lon) state) =>
        new(state.Name, new Actor(state.Name, ActorKind.State, state.Code) { Country = state.Code });

    private static EventPlace At(string town, string country, double lat, double lon) =>
        new(town, new Place(town, country, lat, lon, Math.Abs(StableHash(town)) % 1_000_000));

    private static int StableHash(string text) => text.Aggregate(17, (hash, c) => unchecked((hash * 31) + c));
}
