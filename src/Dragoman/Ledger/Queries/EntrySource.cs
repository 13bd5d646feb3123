using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// Turns a query into SQL: the table that is read in order of time (pairs for a dyad, actors for one, words for text, else all
/// entries, called <c>x</c>) and the conditions on it. Each of those tables has the columns eid, kind, type, mode, status and score.
/// </summary>
internal sealed class EntrySource
{
    private const string OfEntry = "x.eid";
    private const string WordsToEntries = "x.eid = w.rowid";
    private const string NotRejected = "x.review <> 2";
    private const string EventsOfPair = "SELECT n FROM ties WHERE period = 0 AND a = $1 AND b = $2";
    private const string EntriesOfActor = "SELECT CAST(coalesce(sum(n), 0) AS BIGINT) FROM actors WHERE actor = $1";

    private const string TakesPart = "EXISTS (SELECT 1 FROM entry_actors o WHERE o.actor = ? AND o.eid = x.eid)";
    private const int ManyEntries = 10_000;
    private const int FewEntries = 2_000;
    private const int ManySorted = 50_000;

    private readonly Database _database;
    private readonly bool _isCounting;
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];
    private bool _needsEntries;

    /// <summary>The entries of a query.</summary>
    /// <param name="database">Where they lie.</param>
    /// <param name="session">A session of it.</param>
    /// <param name="query">Which are wanted.</param>
    /// <param name="isCounting">All of them are read, in whatever order, not the first of a list; of frequent words the latest.</param>
    public EntrySource(Database database, Session session, EntryQuery query, bool isCounting = false)
    {
        (_database, _isCounting) = (database, isCounting);
        Table = Drive(session, query);
        Restrict(query);
        RestrictByNumbers(session, query);
    }

    /// <summary>The driving table, with its alias.</summary>
    public string Table { get; private set; }

    /// <summary>The whole FROM and WHERE.</summary>
    public string From => (_needsEntries && !IsEntries ? $"FROM {Table} JOIN entries e ON e.eid = x.eid" : $"FROM {Table}")
        + (_conditions.Count > 0 ? " WHERE " + string.Join(" AND ", _conditions) : "");

    /// <summary>Whether words are asked for.</summary>
    public bool HasWords { get; private set; }

    /// <summary>FROM and WHERE with two more parameters, between which the row numbers lie.</summary>
    public string FromBetween =>
        From + (_conditions.Count > 0 ? " AND" : " WHERE") + $" x.eid >= ${_values.Count + 1} AND x.eid < ${_values.Count + 2}";

    /// <summary>Small rows that lie side by side are read; else each entry is looked up.</summary>
    public bool IsLean => !_needsEntries && !IsEntries;

    /// <summary>Alias of the entries table where it is joined.</summary>
    public string Entries => IsEntries ? "x" : "e";

    public object?[] Values => [.. _values];

    private bool IsEntries { get; set; }

    /// <summary>The column whose order is that of time, of the table that is read first.</summary>
    public string Eid { get; private set; } = OfEntry;

    /// <summary>Nothing but words and days is asked for, so that the index of words can answer alone.</summary>
    public bool IsOnlyWords => Eid != OfEntry && _conditions.TrueForAll(c => c.Contains("w.", StringComparison.Ordinal)
        || c == NotRejected);

    /// <summary>So many entries have the words that only the latest are counted.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>The index of words alone; only where <see cref="IsOnlyWords"/>.</summary>
    public string FromWords =>
        "FROM entry_words w WHERE " + string.Join(" AND ", _conditions.Where(c => c != NotRejected && c != WordsToEntries));

    /// <summary>How many rows match, counted up to a limit.</summary>
    public int Count(Session session, int most) => session.First(
        $"SELECT count(*) FROM (SELECT 1 {(IsOnlyWords ? FromWords : From)} LIMIT {most}) AS matching", r => r.GetInt32(0), Values);

    /// <summary>The values of <see cref="FromBetween"/> for a day and the first behind the last.</summary>
    public object?[] ValuesBetween(LocalDate first, LocalDate after) =>
        [.. _values, Keys.First(LedgerDay.Number(first)), Keys.First(LedgerDay.Number(after))];

    /// <summary>Joins the entries table, for columns that only it has.</summary>
    public EntrySource WithEntries()
    {
        _needsEntries = true;
        return this;
    }

    /// <summary>Adds a condition; each <c>?</c> stands for the next value, which may also be named by its number.</summary>
    public void Add(string condition, params object?[] values)
    {
        foreach (var value in values)
        {
            _values.Add(value);
            if (condition.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at)
                condition = condition[..at] + "$" + _values.Count + condition[(at + 1)..];
        }
        _conditions.Add(condition);
    }

    private string Drive(Session session, EntryQuery query)
    {
        var words = Search(query);
        HasWords = words is not null;
        var actors = query.Actors.Select(Keys.Of).Distinct().Order().ToArray();
        if (actors.Length > 0) return DriveByActors(session, actors, words, query.Sort);
        if (words is not null) return DriveByWords(words, _isCounting ? LatestOfMany(session, words) : null);
        IsEntries = true;
        return "entries x";
    }

    /// <summary>
    /// Words that few entries have are looked up first. Of frequent words and frequent actors both lists are walked together from
    /// the latest on, until the page is full; of a rare actor each entry is looked at. Many entries are not sorted: those of all
    /// actors are read in the order wanted until the page is full.
    /// </summary>
    private string DriveByActors(Session session, long[] actors, Wanted? words, EntrySort sort)
    {
        var pair = actors.Length == 2 ? session.First(EventsOfPair, r => r.GetInt64(0), actors[0], actors[1]) : 0;
        actors = [.. actors.OrderBy(a => Frequency(session, a)).ThenBy(a => a)];
        var number = pair > 0 ? pair : Frequency(session, actors[0]);
        if (words is not null && AddWords(session, words, number > FewEntries)) return WalkWords(words, actors);
        if (words is null && !_isCounting && number > ManyEntries && sort is not (EntrySort.Newest or EntrySort.Oldest))
            return WalkEntries(actors);
        if (pair > 0)
        {
            Add("x.a = ? AND x.b = ?", actors.Min(), actors.Max());
            return "entry_pairs x";
        }
        Add("x.actor = ?", actors[0]);
        foreach (var other in actors[1..]) Add(TakesPart, other);
        return "entry_actors x";
    }

    /// <summary>Restricts the entries of actors to those with the words; true where walking all with the words is better.</summary>
    private bool AddWords(Session session, Wanted words, bool isFrequentActor)
    {
        var first = LatestOfMany(session, words);
        if (first is not null && isFrequentActor && !_isCounting) return true;
        if (first is not null && !isFrequentActor)
        {
            Add($"EXISTS (SELECT 1 FROM entry_words w WHERE w.rowid = x.eid AND {_database.MatchesWords("w", _values.Count + 1)})",
                words.Text);
            return false;
        }
        IsBounded = first is not null;
        var (with, from, after) = Matching(words with { From = first ?? words.From });
        if (IsBounded) Add("x.eid >= ?", first);
        Add($"{(IsBounded ? "+" : "")}x.eid IN (SELECT w.rowid FROM entry_words w WHERE {with} AND {from} AND {after})");
        return false;
    }

    private string WalkWords(Wanted words, long[] actors)
    {
        var table = DriveByWords(words, null);
        foreach (var actor in actors) Add(TakesPart, actor);
        return table;
    }

    private string WalkEntries(long[] actors)
    {
        IsEntries = true;
        foreach (var actor in actors) Add(TakesPart, actor);
        return "entries x";
    }

    private static long Frequency(Session session, long actor) => session.First(EntriesOfActor, r => r.GetInt64(0), actor);

    /// <summary>The earliest of the latest of very many entries with the words; null where they are fewer.</summary>
    private long? LatestOfMany(Session session, Wanted words) => session.First(
        $"""
        SELECT w.rowid FROM entry_words w WHERE {_database.MatchesWords("w", 1)} AND w.rowid >= $2 AND w.rowid < $3
        ORDER BY w.rowid DESC LIMIT 1 OFFSET {ManyEntries}
        """, r => (long?)r.GetInt64(0), words.Text, words.From, words.After);

    private string DriveByWords(Wanted words, long? first)
    {
        IsEntries = true;
        IsBounded = first is not null;
        Eid = "w.rowid";
        var (with, from, after) = Matching(words with { From = first ?? words.From });
        _conditions.AddRange([with, WordsToEntries, from, after]);
        return "entry_words w CROSS JOIN entries x";
    }

    /// <summary>The conditions that a row of the index of words has the words and lies within the days.</summary>
    private (string With, string From, string After) Matching(Wanted words)
    {
        _values.AddRange([words.Text, words.From, words.After]);
        return (_database.MatchesWords("w", _values.Count - 2), $"w.rowid >= ${_values.Count - 1}", $"w.rowid < ${_values.Count}");
    }

    /// <summary>The search of a query for the database; null where it has none.</summary>
    private Wanted? Search(EntryQuery query)
    {
        var marked = (query.Topic is { } topic ? EntryWords.Topic(topic) : [])
            .Concat(query.Outlet is { } outlet ? [EntryWords.Outlet(outlet)] : []);
        var text = query.Text is null ? [] : ContentWords.In(query.Text).ToList();
        var isPrefix = query.Text?.EndsWith('*') == true && text.Count > 0;
        string[] all = [.. marked, .. text];
        return all.Length == 0 ? null : new Wanted(_database.Search(all, isPrefix),
            query.From is null ? long.MinValue : Keys.First(query.From), query.To is null ? long.MaxValue : Keys.After(query.To));
    }

    private void Restrict(EntryQuery query)
    {
        AddAny("x.kind", query.Kinds.Select(k => (object)(int)k));
        AddAny("x.type", query.Types);
        AddAny("x.mode", query.Modes);
        AddAny("x.status", query.Statuses.Select(s => (object)(int)s));
        if (query.From is not null && Eid == OfEntry) Add("x.eid >= ?", Keys.First(query.From));
        if (query.To is not null && Eid == OfEntry) Add("x.eid < ?", Keys.After(query.To));
        if (IsEntries && query.Review is null) _conditions.Add(NotRejected);
        if (query.Review is { } review) AddToEntry("review = ?", (int)review);
        if (query.Place is { } place) AddToEntry("place = ?", PlaceKeys.Parse(place));
        if (query.OnlyConflicts) WithEntries()._conditions.Add($"{Entries}.conflicts > 0");
        if (query.Countries.Count > 0) WithEntries().AddAny($"{Entries}.country", query.Countries);
    }

    private void RestrictByNumbers(Session session, EntryQuery query)
    {
        if (query.MinConfidence is { } least) AddNumber(session, "confidence", ">=", (int)Math.Round(least * 1000));
        if (query.MaxConfidence is { } most) AddNumber(session, "confidence", "<=", (int)Math.Round(most * 1000));
        if (query.MinSupport is { } support) AddNumber(session, "support", ">=", support);
    }

    /// <summary>Few entries are looked up by the number and sorted; of many the plus keeps the database from doing so.</summary>
    private void AddNumber(Session session, string column, string comparison, int value)
    {
        var matching = session.First(
            $"SELECT count(*) FROM (SELECT 1 FROM entries WHERE {column} {comparison} $1 LIMIT {ManySorted}) AS matching",
            r => r.GetInt64(0), value);
        WithEntries().Add($"{(matching < ManySorted ? "" : "+")}{Entries}.{column} {comparison} ?", value);
    }

    private void AddToEntry(string condition, object value) => WithEntries().Add($"{Entries}.{condition}", value);

    private void AddAny(string column, IEnumerable<object> values)
    {
        object[] all = [.. values];
        if (all.Length > 0) Add($"{column} IN ({string.Join(", ", all.Select(_ => "?"))})", all);
    }

    /// <summary>Words in the database's syntax, and the row numbers between which they are wanted.</summary>
    private sealed record Wanted(string Text, long From, long After);
}
