using Dragoman.Events;
using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Store;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>Everything that can be read from a ledger. Each call sees one moment of it; adding meanwhile does not wait.</summary>
public sealed class LedgerQueries
{
    /// <summary>So many of the latest entries are looked at for actors, countries, topics and outlets.</summary>
    public const int Sampled = 100;

    private readonly Database _database;

    internal LedgerQueries(Database database) => _database = database;

    /// <summary>A page of entries.</summary>
    public EntryPage Entries(EntryQuery query) => _database.Read(s => new EntryLists(_database, s).Page(query));

    /// <summary>How many entries match, counted up to a limit.</summary>
    public Counted Count(EntryQuery query, int most = 10_000) => _database.Read(s => new EntryLists(_database, s).Count(query, most));

    /// <summary>An entry with its reports, how its values were chosen, and what hangs together with it; null where there is none.</summary>
    /// <param name="id">Id of the entry or of one of its reports.</param>
    public EntryDetails? Entry(string id) => _database.Read(s => new EntryDetailsReader(_database, s).Read(id));

    /// <summary>Why two reports are one entry, or are not.</summary>
    public MergeExplanation? WhyMerged(string report, string other) => _database.Read(s => MergeExplanation.Of(s, report, other));

    /// <summary>How often each value of each filter occurs among the entries of a query.</summary>
    /// <param name="query">Which entries.</param>
    /// <param name="latest">The latest <see cref="Sampled"/> of them, where they have been read already.</param>
    public Facets Facets(EntryQuery query, IReadOnlyList<Entry>? latest = null) =>
        _database.Read(s => new FacetReader(_database, s).Read(query, latest));

    /// <summary>Entries by period and type.</summary>
    public IReadOnlyList<Bucket> Histogram(EntryQuery query, Period period) =>
        _database.Read(s => new HistogramReader(_database, s).Read(query, period));

    /// <summary>A dyad's events by month, type and mode, with the sums of their scores.</summary>
    public IReadOnlyList<Bucket> Dyad(string a, string b, LocalDate? from = null, LocalDate? to = null) =>
        _database.Read(s => Pairs.ByMonth(s, a, b, from, to));

    /// <summary>With whom an actor deals most.</summary>
    public IReadOnlyList<Link> Counterparts(string actor, LocalDate? from = null, LocalDate? to = null, int most = 50) =>
        _database.Read(s => new Pairs(_database, s).Counterparts(actor, from, to, most));

    /// <summary>The strongest ties of all actors in a period.</summary>
    public IReadOnlyList<Link> Network(LocalDate? from = null, LocalDate? to = null, int most = 1000) =>
        _database.Read(s => Pairs.Network(s, from, to, most));

    /// <summary>The latest contact (CONSULT that took place) of a dyad up to a day.</summary>
    public Entry? LastContact(string a, string b, LocalDate today) => Entries(Contacts([a, b]) with
    {
        Statuses = [EventStatus.Occurred, EventStatus.Ongoing], To = today, PageSize = 1,
    }).Entries.FirstOrDefault();

    /// <summary>Contacts planned for a day or later, the nearest first.</summary>
    public EntryPage PlannedAhead(IReadOnlyList<string> actors, LocalDate today, int most = 20) => Entries(Contacts(actors) with
    {
        Statuses = [EventStatus.Planned], From = today, Sort = EntrySort.Oldest, PageSize = most,
    });

    /// <summary>An actor with all names and offices; null where the ledger does not know it.</summary>
    public ActorDetails? Actor(string key) => _database.Read(s => ActorNames.Details(s, key));

    /// <summary>Offices that texts give to people, all of them, by person.</summary>
    public IReadOnlyList<LearnedOffice> Offices() => _database.Read(ActorNames.AllOffices);

    /// <summary>Actors with a name of which a word begins so, the most mentioned first.</summary>
    public IReadOnlyList<ActorHead> Suggest(string beginning, int most = 10) => _database.Read(s => ActorNames.Suggest(s, beginning, most));

    /// <summary>The actors that are mentioned most.</summary>
    public IReadOnlyList<ActorHead> TopActors(int most = 50) => _database.Read(s => ActorNames.Top(s, most));

    /// <summary>Where the entries of a query happened.</summary>
    public IReadOnlyList<PlaceCount> Places(EntryQuery query, int most = 1000) =>
        _database.Read(s => new PlaceReader(_database, s).Read(query, most));

    /// <summary>Figures of one measure over time, each with its source.</summary>
    public IReadOnlyList<FigurePoint> Figures(EntryQuery query, int most = 500) =>
        _database.Read(s => new FigureReader(_database, s).Read(query, most));

    /// <summary>Instruments with their steps.</summary>
    public InstrumentPage Instruments(EntryQuery query) => _database.Read(s => new InstrumentReader(_database, s).Read(query));

    /// <summary>A document as it was coded; null where the ledger does not have it.</summary>
    public CodedDocument? Document(string id) => _database.Read(s => new DocumentTable(s).Read(id));

    /// <summary>Documents whose texts are near-duplicates of this one, and theirs: copies of one agency text.</summary>
    public IReadOnlyList<DocumentHead> Copies(string document) => _database.Read(s => new CopyReader(s).Read(document));

    /// <summary>The entries to which a document's reports belong, by id of the report.</summary>
    public IReadOnlyDictionary<string, string> EntriesOf(string document) => _database.Read(s => DocumentLists.Entries(s, document));

    /// <summary>Documents, the latest published first.</summary>
    public DocumentPage Documents(string? page = null, int size = 50) => _database.Read(s => DocumentLists.Page(s, page, size));

    /// <summary>Documents added since a moment, the earliest first.</summary>
    public IReadOnlyList<Arrival> Arrivals(DateTimeOffset since, int most = 500) =>
        _database.Read(s => DocumentLists.Arrivals(s, since, most));

    /// <summary>Every correction, the oldest first; those taken back too.</summary>
    public IReadOnlyList<Correction> Corrections() => _database.Read(s => new CorrectionTable(s).All());

    /// <summary>Corrections of which no report is left, as after a new reading that finds nothing in their sentences.</summary>
    public IReadOnlyList<Correction> LooseCorrections() => _database.Read(s => new CorrectionTable(s).Loose());

    /// <summary>Sizes of the ledger.</summary>
    public LedgerSize Size() => _database.Read(LedgerSize.Of);

    private static EntryQuery Contacts(IReadOnlyList<string> actors) =>
        new() { Actors = actors, Kinds = [EntryKind.Event], Types = ["CONSULT"] };
}
