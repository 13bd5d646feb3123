using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Queries;
using NodaTime;

namespace Dragoman.App.Pages.Timeline;

/// <summary>The entries of any query: bars by period, filters with counts, and a page of the list.</summary>
/// <param name="Period">Width of the bars.</param>
/// <param name="Histogram">Entries by period and type.</param>
/// <param name="Facets">How often each value of each filter occurs.</param>
/// <param name="Entries">A page of entries.</param>
/// <param name="Next">Token of the next page, null on the last.</param>
/// <param name="Names">Names of the actors of the query by key.</param>
public sealed record TimelineModel(
    Ledger.Queries.Period Period, IReadOnlyList<Bucket> Histogram, Facets Facets, IReadOnlyList<Entry> Entries, string? Next,
    IReadOnlyDictionary<string, string> Names) : PageModel
{
    private const int DaysByDay = 92;
    private const int DaysByWeek = 550;
    private const int DaysByMonth = 4500;

    public override string Title => Names.Count == 0 ? "Timeline" : "Timeline of " + string.Join(" and ", Names.Values);

    public override string Script => "timeline";

    public override bool HasCsv => true;

    public override bool HasAtom => true;

    public static TimelineModel Read(Visit visit)
    {
        var (queries, query) = (visit.Queries, EntryQueries.Read(visit.Address));
        var asked = EntryQueries.Period(visit.Address);
        var (period, bars) = Bars(queries, query, asked ?? Fitting(query.From, query.To), canChange: asked is null);
        var isFirst = query is { Page: null, Sort: EntrySort.Newest, PageSize: < LedgerQueries.Sampled };
        var page = queries.Entries(isFirst ? query with { PageSize = LedgerQueries.Sampled } : query);
        var names = query.Actors.Distinct().ToDictionary(key => key, key => queries.Actor(key)?.Head.Name ?? key);
        var facets = queries.Facets(query, isFirst ? page.Entries : null);
        if (isFirst) page = page.Take(query.PageSize, query.Sort);
        return new(period, bars, facets, page.Entries, page.Next, names);
    }

    /// <summary>The bars, of a width that fits the days on which there is anything.</summary>
    private static (Ledger.Queries.Period, IReadOnlyList<Bucket>) Bars(LedgerQueries queries, EntryQuery query,
        Ledger.Queries.Period period, bool canChange)
    {
        var bars = Bars(queries, query, period);
        if (!canChange || query.From is not null || bars.Count == 0) return (period, bars);
        var better = Fitting(bars.Min(b => b.Start), bars.Max(b => b.Start));
        if (better == period) return (period, bars);
        return (better, better > period ? Wider(bars, better) : Bars(queries, query, better));
    }

    /// <summary>Days that begin or end within a week or month are told by no tally of weeks or months, but by that of days.</summary>
    private static IReadOnlyList<Bucket> Bars(LedgerQueries queries, EntryQuery query, Ledger.Queries.Period period)
    {
        var isShort = query.From is { } from && query.To is { } to && NodaTime.Period.DaysBetween(from, to) <= DaysByWeek;
        return !isShort || query.Actors.Count > 0 || period == Ledger.Queries.Period.Day ? queries.Histogram(query, period)
            : Wider(queries.Histogram(query, Ledger.Queries.Period.Day), period);
    }

    private static IReadOnlyList<Bucket> Wider(IEnumerable<Bucket> bars, Ledger.Queries.Period period) =>
        [.. bars.GroupBy(b => (Start: First(b.Start, period), b.Type))
            .Select(g => new Bucket(g.Key.Start, g.Key.Type, null, g.Sum(b => b.Count), g.Sum(b => b.Score)))];

    private static LocalDate First(LocalDate day, Ledger.Queries.Period period) => period switch
    {
        Ledger.Queries.Period.Week => day.PlusDays(1 - (int)day.DayOfWeek),
        Ledger.Queries.Period.Month => new LocalDate(day.Year, day.Month, 1),
        _ => new LocalDate(day.Year, 1, 1),
    };

    /// <summary>A width of bars that gives neither a handful nor thousands.</summary>
    private static Ledger.Queries.Period Fitting(LocalDate? from, LocalDate? to)
    {
        if (from is not { } first || to is not { } last) return Ledger.Queries.Period.Month;
        return NodaTime.Period.DaysBetween(first, last) switch
        {
            <= DaysByDay => Ledger.Queries.Period.Day,
            <= DaysByWeek => Ledger.Queries.Period.Week,
            <= DaysByMonth => Ledger.Queries.Period.Month,
            _ => Ledger.Queries.Period.Year,
        };
    }
}
