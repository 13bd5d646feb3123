using Dragoman.App.Pages.Frame;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Home;

/// <summary>What happened lately, what is planned, and who is in the ledger.</summary>
/// <param name="Latest">Latest events that took place.</param>
/// <param name="Planned">Contacts planned from today on.</param>
/// <param name="Actors">The actors mentioned most.</param>
/// <param name="Size">What the ledger holds.</param>
/// <param name="Months">Entries of the latest three years by month and type.</param>
public sealed record HomeModel(
    IReadOnlyList<Entry> Latest, IReadOnlyList<Entry> Planned, IReadOnlyList<ActorHead> Actors, LedgerSize Size,
        IReadOnlyList<Bucket> Months) : PageModel
{
    private const int MostLatest = 20;
    private const int MostPlanned = 6;
    private const int MostActors = 24;
    private const int MonthsBack = 36;

    public override string Title => "What happened lately";

    public static HomeModel Read(Visit visit)
    {
        var (queries, today) = (visit.Queries, visit.Today);
        var latest = queries.Entries(new EntryQuery
        {
            Kinds = [EntryKind.Event], Statuses = [EventStatus.Occurred, EventStatus.Ongoing], To = today, PageSize = MostLatest,
        }).Entries;
        var end = latest.Count > 0 && latest[0].Day is { } day ? day : today;
        var start = new NodaTime.LocalDate(end.Year, end.Month, 1).PlusMonths(-MonthsBack);
        return new(latest, queries.PlannedAhead([], today, MostPlanned).Entries, queries.TopActors(MostActors), queries.Size(),
            queries.Histogram(new EntryQuery { From = start, To = new NodaTime.LocalDate(end.Year, end.Month, 1).PlusMonths(1)
                .PlusDays(-1) }, Period.Month));
    }
}
