using Dragoman.Events;

namespace Dragoman.Ledger;

/// <summary>
/// What one report says, or what an entry holds as best values: an event, a claim or an instrument in one shape, so that
/// all three are merged, stored and listed alike. Fields that a kind does not have stay empty.
/// </summary>
/// <param name="Id">The contract's id of the report; for an entry the smallest id of its reports.</param>
/// <param name="Kind">Event, claim or instrument.</param>
/// <param name="Type">PLOVER type of an event, measure of a claim, kind of an instrument.</param>
public sealed record Facts(string Id, EntryKind Kind, string Type)
{
    /// <summary>PLOVER mode of an event, last action of an instrument, null where there is none.</summary>
    public string? Mode { get; init; }

    /// <summary>The closest CAMEO code of an event.</summary>
    public string Cameo { get; init; } = "";

    /// <summary>PLOVER conflict-cooperation score of an event.</summary>
    public double Score { get; init; }

    /// <summary>Whether it took place.</summary>
    public EventStatus Status { get; init; } = EventStatus.Occurred;

    /// <summary>Who acts; the sponsors of an instrument.</summary>
    public IReadOnlyList<Participant> Actors { get; init; } = [];

    /// <summary>On whom.</summary>
    public IReadOnlyList<Participant> Recipients { get; init; } = [];

    /// <summary>When; as of when for a claim.</summary>
    public EventDate? Date { get; init; }

    /// <summary>Where.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>What it was about; the provisions of an instrument.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>PLOVER contexts.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The stance of a REQUEST, SUPPORT, REJECT and the like.</summary>
    public Position? Position { get; init; }

    /// <summary>On whose word.</summary>
    public IReadOnlyList<Participant> Attribution { get; init; } = [];

    /// <summary>Dead, injured and arrested.</summary>
    public Magnitude? Magnitude { get; init; }

    /// <summary>The figure of a claim.</summary>
    public Amount? Amount { get; init; }

    /// <summary>Unit of a claim's figure.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a claim's figure is exact, at least, about …</summary>
    public string? Qualifier { get; init; }

    /// <summary>Of whom or what a claim tells the figure; the title of an instrument.</summary>
    public string? Subject { get; init; }

    /// <summary>The body that works on an instrument.</summary>
    public string? Body { get; init; }

    /// <summary>Calibrated, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The sentences that say so.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>All who take part, on either side.</summary>
    public IEnumerable<Participant> Participants => Actors.Concat(Recipients);

    /// <summary>What an event says.</summary>
    public static Facts Of(Event e) => new(e.Id, EntryKind.Event, e.Type.ToString())
    {
        Mode = e.Mode, Cameo = e.Cameo, Score = Decimals(e.Score), Status = e.Status, Actors = e.Actors, Recipients = e.Recipients,
        Date = e.Date, Place = e.Place, Topics = e.Topics, Contexts = e.Contexts, Position = e.Position,
        Attribution = e.Attribution, Magnitude = e.Magnitude, Confidence = Decimals(e.Confidence), Evidence = e.Evidence,
    };

    /// <summary>What a claim says; whoever is named as its source is its attribution, nobody takes part.</summary>
    public static Facts Of(Claim c) => new(c.Id, EntryKind.Claim, c.Measure)
    {
        Amount = c.Amount, Unit = c.Unit, Qualifier = c.Qualifier, Subject = c.Of, Date = c.AsOf, Place = c.Place,
        Attribution = c.Attribution, Confidence = Decimals(c.Confidence), Evidence = c.Evidence,
    };

    /// <summary>What is told of an instrument at one step of its way.</summary>
    public static Facts Of(Instrument i) => new(i.Id, EntryKind.Instrument, i.Kind)
    {
        Mode = i.Action, Subject = i.Title, Body = i.Body, Actors = i.Sponsors, Date = i.Date, Topics = i.Provisions,
        Attribution = i.Attribution, Confidence = Decimals(i.Confidence), Evidence = i.Evidence,
    };

    /// <summary>The event again, as the contract writes it.</summary>
    public Event ToEvent() => new(Id, Enum.Parse<EventType>(Type), Status)
    {
        Mode = Mode, Cameo = Cameo, Score = Score, Actors = Actors, Recipients = Recipients, Date = Date, Place = Place,
        Topics = Topics, Contexts = Contexts, Position = Position, Attribution = Attribution, Magnitude = Magnitude,
        Confidence = Confidence, Evidence = Evidence,
    };

    /// <summary>The claim again, as the contract writes it.</summary>
    public Claim ToClaim() => new(Id, Type, Amount!)
    {
        Unit = Unit, Qualifier = Qualifier ?? "exact", Of = Subject, AsOf = Date, Place = Place, Attribution = Attribution,
        Confidence = Confidence, Evidence = Evidence,
    };

    /// <summary>The instrument again, as the contract writes it.</summary>
    public Instrument ToInstrument() => new(Id, Type, Subject ?? "")
    {
        Action = Mode, Body = Body, Sponsors = Actors, Date = Date, Provisions = Topics, Attribution = Attribution,
        Confidence = Confidence, Evidence = Evidence,
    };

    /// <summary>As many decimals as the record keeps, so that what is compared is what was stored.</summary>
    private static double Decimals(double value) => Math.Round(value, 4);

    /// <summary>Everything that a document says.</summary>
    public static IEnumerable<Facts> Of(CodedDocument document) =>
        document.Events.Select(Of).Concat(document.Claims.Select(Of)).Concat(document.Instruments.Select(Of));
}
