using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// Turns a query into SQL: the table that is read in order of time (pairs for a dyad, actors for one, words for text, else all
/// entries, called <c>x</c>) and the conditions on it. Each of those tables has the columns eid, kind, type, mode, status and score.
/// </summary>
internal sealed class EntrySource
{
    private const string WordsToEntries = "x.eid = w.rowid";
    private const string NotRejected = "x.review <> 2";
    private const string IsPair = "SELECT 1 FROM ties WHERE period = 0 AND a = $1 AND b = $2";
    private const string EntriesOfActor = "SELECT CAST(coalesce(sum(n), 0) AS BIGINT) FROM actors WHERE actor = $1";

    private const string TakesPart = "EXISTS (SELECT 1 FROM entry_actors o WHERE o.actor = ? AND o.eid = x.eid)";
    private const int ManyEntries = 20_000;
    private const int FewEntries = 2_000;

    private readonly Database _database;
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];
    private bool _needsEntries;

    public EntrySource(Database database, Session session, EntryQuery query)
    {
        _database = database;
        Table = Drive(session, query);
        Restrict(query);
    }

    /// <summary>The driving table, with its alias.</summary>
    public string Table { get; private set; }

    /// <summary>The whole FROM and WHERE.</summary>
    public string From => (_needsEntries && !IsEntries ? $"FROM {Table} JOIN entries e ON e.eid = x.eid" : $"FROM {Table}")
        + (_conditions.Count > 0 ? " WHERE " + string.Join(" AND ", _conditions) : "");

    /// <summary>Alias of the entries table where it is joined.</summary>
    public string Entries => IsEntries ? "x" : "e";

    public object?[] Values => [.. _values];

    private bool IsEntries { get; set; }

    /// <summary>The column whose order is that of time, of the table that is read first.</summary>
    public string Eid { get; private set; } = "x.eid";

    /// <summary>Nothing but words and days is asked for, so that the index of words can answer alone.</summary>
    public bool IsOnlyWords => Eid != "x.eid" && _conditions.TrueForAll(c => c.Contains("w.", StringComparison.Ordinal)
        || c == NotRejected);

    /// <summary>The index of words alone; only where <see cref="IsOnlyWords"/>.</summary>
    public string FromWords =>
        "FROM entry_words w WHERE " + string.Join(" AND ", _conditions.Where(c => c != NotRejected && c != WordsToEntries));

    /// <summary>How many rows match, counted up to a limit.</summary>
    public int Count(Session session, int most) => session.First(
        $"SELECT count(*) FROM (SELECT 1 {(IsOnlyWords ? FromWords : From)} LIMIT {most}) AS matching", r => r.GetInt32(0), Values);

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
        var words = Words(query);
        var actors = query.Actors.Select(Keys.Of).Distinct().Order().ToArray();
        if (actors.Length > 0) return DriveByActors(session, actors, words);
        if (words is not null) return DriveByWords(words);
        IsEntries = true;
        return "entries x";
    }

    /// <summary>
    /// Words that few entries have are looked up first. Of frequent words and frequent actors both lists are walked together from
    /// the latest on, until the page is full; of a rare actor each entry is looked at.
    /// </summary>
    private string DriveByActors(Session session, long[] actors, string? words)
    {
        actors = [.. actors.OrderBy(a => session.First(EntriesOfActor, r => r.GetInt64(0), a)).ThenBy(a => a)];
        if (words is not null && MatchesMany(session, words))
        {
            if (session.First(EntriesOfActor, r => r.GetInt64(0), actors[0]) > FewEntries)
            {
                var table = DriveByWords(words);
                foreach (var actor in actors) Add(TakesPart, actor);
                return table;
            }
            Add($"EXISTS (SELECT 1 FROM entry_words w WHERE w.rowid = x.eid AND {_database.MatchesWords("w", _values.Count + 1)})", words);
        }
        else if (words is not null)
        {
            Add($"x.eid IN (SELECT w.rowid FROM entry_words w WHERE {_database.MatchesWords("w", _values.Count + 1)})", words);
        }
        long[] pair = [.. actors.Order()];
        if (pair.Length == 2 && session.First(IsPair, _ => true, pair[0], pair[1]))
        {
            Add("x.a = ? AND x.b = ?", pair[0], pair[1]);
            return "entry_pairs x";
        }
        Add("x.actor = ?", actors[0]);
        foreach (var other in actors[1..]) Add(TakesPart, other);
        return "entry_actors x";
    }

    private bool MatchesMany(Session session, string words) => session.First(
        $"SELECT count(*) FROM (SELECT 1 FROM entry_words w WHERE {_database.MatchesWords("w", 1)} LIMIT {ManyEntries}) AS matching",
        r => r.GetInt64(0), words) >= ManyEntries;

    private string DriveByWords(string words)
    {
        IsEntries = true;
        _values.Add(words);
        _conditions.Add(_database.MatchesWords("w", 1));
        _conditions.Add(WordsToEntries);
        Eid = "w.rowid";
        return "entry_words w CROSS JOIN entries x";
    }

    /// <summary>The search of a query for the database; null where it has none.</summary>
    private string? Words(EntryQuery query)
    {
        var marked = (query.Topic is { } topic ? EntryWords.Topic(topic) : [])
            .Concat(query.Outlet is { } outlet ? [EntryWords.Outlet(outlet)] : []);
        var text = query.Text is null ? [] : ContentWords.In(query.Text).ToList();
        var isPrefix = query.Text?.EndsWith('*') == true && text.Count > 0;
        string[] all = [.. marked, .. text];
        return all.Length == 0 ? null : _database.Search(all, isPrefix);
    }

    private void Restrict(EntryQuery query)
    {
        AddAny("x.kind", query.Kinds.Select(k => (object)(int)k));
        AddAny("x.type", query.Types);
        AddAny("x.mode", query.Modes);
        AddAny("x.status", query.Statuses.Select(s => (object)(int)s));
        if (query.From is not null) Add($"{Eid} >= ?", Keys.First(query.From));
        if (query.To is not null) Add($"{Eid} < ?", Keys.After(query.To));
        if (IsEntries && query.Review is null) _conditions.Add(NotRejected);
        if (query.Review is { } review) AddToEntry("review = ?", (int)review);
        if (query.Place is { } place) AddToEntry("place = ?", PlaceKeys.Parse(place));
        if (query.MinConfidence is { } least) AddToEntry("confidence >= ?", (int)Math.Round(least * 1000));
        if (query.MaxConfidence is { } most) AddToEntry("confidence <= ?", (int)Math.Round(most * 1000));
        if (query.MinSupport is { } support) AddToEntry("support >= ?", support);
        if (query.OnlyConflicts) AddToEntry("conflicts > ?", 0);
        if (query.Countries.Count > 0) WithEntries().AddAny($"{Entries}.country", query.Countries);
    }

    private void AddToEntry(string condition, object value) => WithEntries().Add($"{Entries}.{condition}", value);

    private void AddAny(string column, IEnumerable<object> values)
    {
        object[] all = [.. values];
        if (all.Length > 0) Add($"{column} IN ({string.Join(", ", all.Select(_ => "?"))})", all);
    }
}
