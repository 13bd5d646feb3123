using Dragoman.Ledger.Store;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// The part of a tally that answers a query: of all entries by any period, or of a state, an organisation or a dyad by month.
/// </summary>
internal sealed class TallySource
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];
    private readonly bool _isByMonth;

    private TallySource(EntryQuery query, Period unit, long[] pair)
    {
        _isByMonth = pair.Length > 0;
        if (_isByMonth)
        {
            Add("a =", pair[0]);
            Add("b =", pair[1]);
        }
        else
        {
            Add("unit =", (int)unit);
        }
        AddAny("kind", query.Kinds.Select(k => (object)(int)k));
        AddAny("type", query.Types);
        AddAny("mode", query.Modes);
        AddAny("status", query.Statuses.Select(s => (object)(int)s));
        if (query.From is { } from) Add($"{Start} >=", _isByMonth ? Calendar.Month(from) : LedgerDay.Number(from));
        if (query.To is { } to) Add($"{Start} <=", _isByMonth ? Calendar.Month(to) : LedgerDay.Number(to));
    }

    /// <summary>Column that tells the period.</summary>
    public string Start => _isByMonth ? "month" : "first";

    /// <summary>Table and conditions.</summary>
    public string From => $"FROM {(_isByMonth ? "pair_tally" : "tally")} WHERE {string.Join(" AND ", _conditions)}";

    public object?[] Values => [.. _values];

    /// <summary>
    /// The tally for a query, or null where it filters by more than a tally tells apart or its days are not those of whole periods.
    /// </summary>
    public static TallySource? Of(Session session, EntryQuery query, Period unit)
    {
        var width = query.Actors.Count > 0 ? Period.Month : unit;
        if (!IsSimple(query) || !IsWhole(query, width) || (query.Actors.Count > 0 && unit is Period.Day or Period.Week)) return null;
        if (query.Actors.Count == 0) return new TallySource(query, unit, []);
        long[] pair = [.. query.Actors.Select(Keys.Of).Distinct().Prepend(0).Order().TakeLast(2)];
        return session.First("SELECT 1 FROM pair_tally WHERE a = $1 AND b = $2 LIMIT 1", _ => true, pair[0], pair[1])
            ? new TallySource(query, unit, pair) : null;
    }

    /// <summary>The first day of the period that a row tells.</summary>
    public LocalDate Day(int start) => _isByMonth ? new LocalDate(start / 100, start % 100, 1) : LedgerDay.Date(start);

    private static bool IsSimple(EntryQuery query) => query is
    {
        Actors.Count: <= 2, Countries.Count: 0, Place: null, Topic: null, Outlet: null, MinConfidence: null, MaxConfidence: null,
        MinSupport: null, Text: null, Review: null, OnlyConflicts: false,
    };

    private static bool IsWhole(EntryQuery query, Period unit) =>
        (query.From is not { } from || Calendar.First(from, unit) == from)
        && (query.To is not { } to || Calendar.First(to.PlusDays(1), unit) == to.PlusDays(1));

    private void Add(string condition, object value)
    {
        _values.Add(value);
        _conditions.Add($"{condition} ${_values.Count}");
    }

    private void AddAny(string column, IEnumerable<object> values)
    {
        var marks = values.Select(value =>
        {
            _values.Add(value);
            return "$" + _values.Count;
        }).ToList();
        if (marks.Count > 0) _conditions.Add($"{column} IN ({string.Join(", ", marks)})");
    }
}
