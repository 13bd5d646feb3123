using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Ledger;

/// <summary>The behaviour of a ledger, the same on both databases.</summary>
public sealed class LedgerStoreTests
{
    [PostgresFact]
    public void Every_test_here_runs_on_PostgreSQL_too() => Assert.NotNull(Servers.Postgres);

    [Theory, OnEachDatabase]
    public void Reports_of_one_meeting_become_one_entry(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(Meeting());
        var entry = Assert.Single(store.Queries.Entries(new EntryQuery()).Entries);
        Assert.Equal((3, 3), (entry.Reports, entry.Support));
        Assert.Equal("a-0", entry.Id);
    }

    [Theory, OnEachDatabase]
    public void Meetings_of_two_days_stay_two(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll([.. Meeting(), Coded.Document("d", "2024-03-06", Meet("2024-03-06", "Fidan received Lavrov again."))]);
        Assert.Equal(2, store.Queries.Entries(new EntryQuery()).Entries.Count);
    }

    [Theory, OnEachDatabase]
    public void Adding_a_document_twice_changes_nothing(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(Meeting());
        var before = ledger.Dump();
        Assert.All(store.AddAll(Meeting()), outcome => Assert.Equal(AddOutcome.Unchanged, outcome));
        Assert.Equal(before, ledger.Dump());
    }

    [Theory, OnEachDatabase]
    public void Any_order_gives_the_same_ledger(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        var documents = ManyDocuments.Of(seed: 7, count: 60);
        store.AddAll(documents);
        var expected = ledger.Dump();
        foreach (var seed in new[] { 1, 2, 3 })
        {
            using var other = ledger.Another();
            var shuffled = documents.ToArray();
            new Random(seed).Shuffle(shuffled);
            foreach (var chunk in shuffled.Chunk(seed * 5)) other.Store.AddAll(chunk);
            Assert.Equal(expected, other.Dump());
            Assert.Empty(other.Store.Check());
        }
    }

    [Theory, OnEachDatabase]
    public void Removing_a_document_undoes_exactly_what_it_brought(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        var documents = ManyDocuments.Of(seed: 8, count: 50);
        store.AddAll(documents[..40]);
        var before = ledger.Dump();
        foreach (var document in documents[40..]) store.Add(document);
        Assert.NotEqual(before, ledger.Dump());
        foreach (var document in documents[40..]) Assert.True(store.Remove(document.Article.Id));
        Assert.Equal(before, ledger.Dump());
    }

    [Theory, OnEachDatabase]
    public void Copies_of_one_agency_text_are_one_source(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        var words = string.Join(' ', Enumerable.Range(1, 200).Select(i => $"word{i}"));
        store.AddAll([.. Meeting().Select(d => d with { Article = d.Article with { Text = d.Article.Text[..3] + words } })]);
        var entry = Assert.Single(store.Queries.Entries(new EntryQuery()).Entries);
        Assert.Equal((3, 1), (entry.Reports, entry.Support));
        Assert.Equal(["b", "c"], store.Queries.Copies("a").Select(d => d.Id));
        store.Remove("b");
        Assert.Equal(["c"], store.Queries.Copies("a").Select(d => d.Id));
        Assert.Empty(store.Check());
    }

    [Theory, OnEachDatabase]
    public void A_document_that_reads_otherwise_replaces_the_old_one(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(Meeting());
        var changed = Coded.Document("b", "2024-03-06", Meet("2024-03-20", "Fidan and Lavrov spoke elsewhere."));
        Assert.Equal(AddOutcome.Replaced, store.Add(changed));
        Assert.Equal(2, store.Queries.Entries(new EntryQuery()).Entries.Count);
    }

    [Theory, OnEachDatabase]
    public void Conflicting_dates_stay_side_by_side(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(Meeting());
        store.Add(Coded.Document("z", "2024-03-05",
            Meet("2024-03-04", "Hakan Fidan met Sergei Lavrov in Ankara over grain.")
                with { Date = Coded.Date("2024-03-04", inferred: true) }));
        var details = store.Queries.Entry("a-0")!;
        var date = Assert.Single(details.Choices, c => c.Field == "date");
        Assert.True(date.IsConflict);
        Assert.Equal("2024-03-05", date.Value);
        Assert.Contains(date.Told, t => t.Value == "2024-03-04" && t.Reports.Single() == "z-0");
    }

    [Theory, OnEachDatabase]
    public void Filters_combine(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll([.. Meeting(), .. ManyDocuments.Of(seed: 3, count: 40)]);
        Assert.NotEmpty(List(store, new EntryQuery { Actors = ["TUR", "RUS"] }));
        Assert.Equal(["a-0"], List(store, new EntryQuery { Actors = ["Hakan_Fidan", "RUS"], Types = ["CONSULT"],
            From = new(2024, 3, 5), To = new(2024, 3, 5), Text = "grain anka*" }));
        Assert.Empty(List(store, new EntryQuery { Text = "grain", Countries = ["FRA"] }));
        Assert.Equal(["a-0"], List(store, new EntryQuery { Topic = "grain corridor", Outlet = "Outlet of b" }));
        Assert.Equal(["a-0"], List(store, new EntryQuery { Actors = ["Sergei_Lavrov"], MinSupport = 3, Kinds = [EntryKind.Event],
            Statuses = [EventStatus.Occurred] }));
    }

    [Theory, OnEachDatabase]
    public void Pages_show_every_entry_once(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(ManyDocuments.Of(seed: 5, count: 60));
        foreach (var sort in Enum.GetValues<EntrySort>())
        {
            var query = new EntryQuery { PageSize = 7, Sort = sort };
            var paged = new List<string>();
            for (var page = store.Queries.Entries(query); ; page = store.Queries.Entries(query with { Page = page.Next }))
            {
                paged.AddRange(page.Entries.Select(e => e.Id));
                if (page.Next is null) break;
            }
            Assert.Equal(List(store, query with { PageSize = 1000 }), paged);
        }
    }

    [Theory, OnEachDatabase]
    public void Counts_agree_with_lists(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(ManyDocuments.Of(seed: 6, count: 80));
        var all = store.Queries.Entries(new EntryQuery { PageSize = 1000 }).Entries;
        Assert.Equal(all.Count, store.Queries.Count(new EntryQuery()).Number);
        Assert.Equal(all.Count, store.Queries.Histogram(new EntryQuery(), Dragoman.Ledger.Queries.Period.Month).Sum(b => b.Count));
        Assert.Equal(all.Count, store.Queries.Histogram(new EntryQuery { MinSupport = 1 }, Dragoman.Ledger.Queries.Period.Week)
            .Sum(b => b.Count));
        Assert.Equal(all.GroupBy(e => e.Facts.Type).ToDictionary(g => g.Key, g => g.Count()),
            store.Queries.Facets(new EntryQuery()).Types.ToDictionary(f => f.Value, f => f.Count));
        var dyad = List(store, new EntryQuery { Actors = ["TUR", "RUS"], PageSize = 1000 }).Count;
        Assert.Equal(dyad, store.Queries.Dyad("TUR", "RUS").Sum(b => b.Count));
        Assert.Equal(dyad, store.Queries.Dyad("RUS", "TUR", new(2024, 1, 1), new(2024, 12, 31)).Sum(b => b.Count));
        Assert.Equal(dyad, store.Queries.Network().Single(l => (l.A.Key, l.B.Key) is ("TUR", "RUS") or ("RUS", "TUR")).Count);
        Assert.Equal(dyad, store.Queries.Counterparts("TUR").Single(l => l.B.Key == "RUS").Count);
    }

    [Theory, OnEachDatabase]
    public void Names_are_suggested_by_any_of_their_words(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(Meeting());
        Assert.Equal("Hakan_Fidan", Assert.Single(store.Queries.Suggest("fid")).Key);
        Assert.Equal("Hakan Fidan", store.Queries.Actor("Hakan_Fidan")!.Head.Name);
    }

    [Theory, OnEachDatabase]
    public void A_planned_meeting_is_linked_with_the_one_held(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        var planned = Coded.Event(EventType.CONSULT, "TUR:Hakan Fidan,RUS:Sergei Lavrov", "2024-03-05", "Fidan will meet Lavrov.",
            EventStatus.Planned);
        store.Add(Coded.Document("p", "2024-03-01", planned));
        Assert.False(store.Queries.Entry("p-0")!.IsKnownToHaveTakenPlace);
        store.AddAll(Meeting());
        var details = store.Queries.Entry("p-0")!;
        Assert.True(details.IsKnownToHaveTakenPlace);
        Assert.Equal("a-0", Assert.Single(details.Related).Entry.Id);
        Assert.Equal("was planned", Assert.Single(store.Queries.Entry("a-0")!.Related).Relation);
    }

    [Theory, OnEachDatabase]
    public void Visit_talks_and_agreement_of_one_trip_hang_together(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.Add(Coded.Document("trip", "2024-03-06",
            Coded.Event(EventType.CONSULT, "RUS:Sergei Lavrov>TUR", "2024-03-05", "Lavrov arrived in Ankara on Tuesday.")
                with { Mode = "visit" },
            Coded.Event(EventType.CONSULT, "TUR:Hakan Fidan,RUS:Sergei Lavrov", "2024-03-06",
                "Fidan and Lavrov sat down for talks on Wednesday."),
            Coded.Event(EventType.SUPPORT, "TUR,RUS", "2024-03-06", "Both sides signed a memorandum."),
            Coded.Event(EventType.CONSULT, "TUR:Recep Erdogan,RUS:Vladimir Putin", "2024-03-06", "Erdogan called Putin.")
                with { Mode = "phone" }));
        Assert.Equal(4, store.Queries.Size().Entries);
        var related = store.Queries.Entry("trip-0")!.Related;
        Assert.Equal(["trip-1", "trip-2"], related.Select(r => r.Entry.Id).Order());
        Assert.All(related, r => Assert.Equal("same trip", r.Relation));
    }

    internal static List<string> List(LedgerStore store, EntryQuery query) => [.. store.Queries.Entries(query).Entries.Select(e => e.Id)];

    /// <summary>One meeting in three wordings.</summary>
    internal static CodedDocument[] Meeting() =>
    [
        Coded.Document("a", "2024-03-05", Meet("2024-03-05",
            "Hakan Fidan met Sergei Lavrov in Ankara on Tuesday to speak about grain.") with
        {
            Place = Coded.Place("Ankara", "TUR", 323786), Topics = ["grain corridor"],
        }),
        Coded.Document("b", "2024-03-06", Coded.Event(EventType.CONSULT, "RUS,TUR", "2024-03-05",
            "The Russian and Turkish ministers held talks yesterday about grain.")),
        Coded.Document("c", "2024-03-06", Meet("2024-03-04..2024-03-10",
            "This week Fidan hosted his counterpart Lavrov in the Turkish capital, Ankara.") with
        {
            Place = Coded.Place("Ankara", "TUR", 323786),
        }),
    ];

    private static Event Meet(string date, string evidence) =>
        Coded.Event(EventType.CONSULT, "TUR:Hakan Fidan,RUS:Sergei Lavrov", date, evidence);
}
