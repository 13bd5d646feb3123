using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Queries;
using Dragoman.Tests.Support;
using NodaTime;

namespace Dragoman.Tests.Ledger.Corrections;

/// <summary>What people say of entries, the same on both databases.</summary>
public sealed class CorrectionTests
{
    [Theory, OnEachDatabase]
    public void People_split_merge_edit_and_reject_and_can_take_it_back(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(LedgerStoreTests.Meeting());
        var before = ledger.Dump();
        var split = store.Correct(Correcting.Split("a-0", ["c-0"]), "ana", "another meeting");
        Assert.Equal(2, store.Queries.Entries(new EntryQuery()).Entries.Count);
        store.Undo(split.Id, "ana");
        Assert.Single(store.Queries.Entries(new EntryQuery()).Entries);
        var edit = store.Correct(Correcting.Edit("b-0", "date", "2024-03-04"), "ben", "see readout");
        Assert.Equal(new LocalDate(2024, 3, 4), store.Queries.Entries(new EntryQuery()).Entries[0].Day);
        var reject = store.Correct(Correcting.Reject("a-0"), "ben", "never happened");
        Assert.Empty(store.Queries.Entries(new EntryQuery()).Entries);
        Assert.Single(store.Queries.Entries(new EntryQuery { Review = ReviewState.Rejected }).Entries);
        store.Undo(reject.Id, "ben");
        store.Undo(edit.Id, "ben");
        Assert.Equal(before, ledger.Dump());
        Assert.Empty(store.Check());
        Assert.Equal(3, store.Queries.Corrections().Count);
    }

    [Theory, OnEachDatabase]
    public void People_say_who_took_part_and_where(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(LedgerStoreTests.Meeting());
        store.Add(Coded.Document("x", "2024-05-01", Coded.Event(EventType.CONSULT, "FRA>DEU", "2024-05-01", "Paris spoke with Berlin.")
            with { Place = Coded.Place("Bonn", "DEU", 2946447) }));
        var before = ledger.Dump();
        Correction[] edits =
        [
            store.Correct(Correcting.Edit("a-0", "actors", "Hakan Fidan; fra; Ana Ruiz (ESP, envoy)"), "ana", "see readout"),
            store.Correct(Correcting.Edit("a-0", "recipients", "lavrov; Mercosur (organisation MER)"), "ana", "see readout"),
            store.Correct(Correcting.Edit("a-0", "place", "bonn"), "ana", "see readout"),
        ];
        var facts = store.Queries.Entry("a-0")!.Entry.Facts;
        Assert.Equal(["Hakan_Fidan", "FRA", "ana ruiz@ESP"], facts.Actors.Select(p => ActorHead.KeyOf(p.Actor)));
        Assert.Equal(["Sergei_Lavrov", "MER"], facts.Recipients.Select(p => ActorHead.KeyOf(p.Actor)));
        Assert.Equal("envoy", facts.Actors[2].Actor.Office);
        Assert.Equal((2946447, "DEU"), (facts.Place!.Place.GeonamesId, facts.Place.Place.Country));
        Assert.Equal("Hakan Fidan (TUR); FRA; Ana Ruiz (ESP)", edits[0].ValueInWords);
        Assert.Equal(["a-0"], LedgerStoreTests.List(store, new EntryQuery { Actors = ["ESP", "RUS"], Countries = ["DEU"] }));
        Assert.Empty(store.Check());
        foreach (var edit in edits) store.Undo(edit.Id, "ana");
        Assert.Equal(before, ledger.Dump());
    }

    [Theory]
    [InlineData("actors", "Nobody Known", "Nobody in the ledger is called 'Nobody Known'")]
    [InlineData("actors", "Some Body (some thing)", "the brackets hold a code")]
    [InlineData("place", "Atlantis", "No place of the ledger is called 'Atlantis'")]
    [InlineData("status", "perhaps", "'perhaps' is no status")]
    [InlineData("score", "2", "'score' cannot be edited")]
    public void An_edit_that_makes_no_sense_is_refused_and_says_what_is_expected(string field, string value, string told)
    {
        using var ledger = TestLedger.On(TestLedger.Sqlite);
        ledger.Store.AddAll(LedgerStoreTests.Meeting());
        var error = Assert.Throws<LedgerException>(() => ledger.Store.Correct(Correcting.Edit("a-0", field, value), "ana", ""));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.Empty(ledger.Store.Queries.Corrections());
    }

    [Theory, OnEachDatabase]
    public void Corrections_survive_a_new_reading_of_the_document(string database)
    {
        using var ledger = TestLedger.On(database);
        var store = ledger.Store;
        store.AddAll(LedgerStoreTests.Meeting());
        store.Add(Coded.Document("far", "2024-05-01", Coded.Event(EventType.CONSULT, "FRA>DEU", "2024-05-01", "Paris spoke with Berlin.")));
        store.Correct(Correcting.Merge("a-0", "far-0"), "ana", "test");
        Assert.Single(store.Queries.Entries(new EntryQuery()).Entries);
        Assert.Contains(store.Queries.WhyMerged("a-0", "far-0")!.Clues, c => c is { Feature: "correction", Finding: var why }
            && why.StartsWith("ana made them one", StringComparison.Ordinal));
        var again = Coded.Document("far", "2024-05-01", Coded.Event(EventType.CONSULT, "FRA>DEU", "2024-05-01",
            "Paris spoke with Berlin."));
        store.Add(again with { Events = [again.Events[0] with { Id = "new-id", Mode = "phone" }] });
        Assert.Single(store.Queries.Entries(new EntryQuery()).Entries);
        Assert.Contains(store.Queries.Entry("a-0")!.Corrections, c => c.Reports.Any(r => r.Report == "new-id"));
    }
}
