using System.Data.Common;
using Dragoman.Actors;
using Dragoman.Ledger.Store;
using Dragoman.Text;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>Reads actors, their names and offices. The usual name is the one most used; a bare code only where there is no name.</summary>
internal static class ActorNames
{
    private const string Columns = "SELECT key, name, kind, code, country, n, actor FROM actors";
    private const string UsualFirst = "ORDER BY CASE WHEN name = key THEN 1 ELSE 0 END, n DESC, name, kind, code, country";
    private const string Offices =
        "SELECT o.name, o.office, o.role, o.country, o.day, d.id FROM offices o JOIN documents d ON d.did = o.did";
    private const string OfPerson = "WHERE o.person = $1 ORDER BY o.day DESC, d.id LIMIT 500";

    public static ActorDetails? Details(Session session, string key)
    {
        var rows = Rows(session, Keys.Of(key));
        if (rows.Count == 0) return null;
        var names = rows.Select(r => r.Name).Distinct(StringComparer.Ordinal).ToList();
        var offices = names.Select(n => Folding.Fold(n)).Distinct(StringComparer.Ordinal).SelectMany(name => OfficesOf(session, name))
            .ToList();
        return new ActorDetails(Usual(rows), names, offices);
    }

    /// <summary>The usual name of each of these actors, by row number.</summary>
    public static Dictionary<long, ActorHead> Heads(Session session, IEnumerable<long> actors) =>
        session.QueryEach($"{Columns} WHERE actor = $1 {UsualFirst}", actors.Distinct().Select(a => new object?[] { a }), r =>
            (r.GetInt64(6), Head: Read(r)))
            .GroupBy(x => x.Item1).ToDictionary(g => g.Key, g => Usual([.. g.Select(x => x.Head)]));

    public static List<ActorHead> Suggest(Session session, string beginning, int most)
    {
        var folded = Folding.Fold(beginning.Trim()).Replace('-', ' ');
        if (folded.Length == 0) return Top(session, most);
        var found = session.Query(
            $"SELECT actor, max(n) FROM actor_words WHERE word >= $1 AND word < $2 GROUP BY actor ORDER BY 2 DESC, 1 LIMIT {most}",
            r => r.GetInt64(0), folded, folded + '\uffff');
        return InOrder(session, found);
    }

    /// <summary>Those who bear this name, or of whose name it is the end; one who bears it goes before all whose end it is.</summary>
    public static List<ActorHead> Called(Session session, string name)
    {
        var folded = string.Join(' ', NameWords.Of(name).Take(1));
        var found = InOrder(session, session.Query("SELECT actor FROM actor_words WHERE word = $1 ORDER BY n DESC, actor",
            r => r.GetInt64(0), folded));
        var whole = found.Where(head => NameWords.Of(head.Name).FirstOrDefault() == folded).ToList();
        return whole.Count > 0 ? whole : found;
    }

    public static List<ActorHead> Top(Session session, int most) => InOrder(session, session.Query(
        $"SELECT actor, CAST(sum(n) AS BIGINT) FROM actors GROUP BY actor ORDER BY 2 DESC, 1 LIMIT {most}", r => r.GetInt64(0)));

    private static List<ActorHead> InOrder(Session session, List<long> actors)
    {
        var heads = Heads(session, actors);
        return [.. actors.Where(heads.ContainsKey).Select(a => heads[a])];
    }

    private static List<ActorHead> Rows(Session session, long actor) =>
        session.Query($"{Columns} WHERE actor = $1 {UsualFirst}", Read, actor);

    private static ActorHead Usual(List<ActorHead> rows) => rows[0] with { Count = rows.Sum(r => r.Count) };

    private static ActorHead Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), (ActorKind)row.GetInt32(2), Known(row.GetString(3)), Known(row.GetString(4)), row.GetInt64(5));

    private static string? Known(string text) => text.Length > 0 ? text : null;

    public static List<LearnedOffice> AllOffices(Session session) =>
        [.. Gather(session.Query($"{Offices} ORDER BY o.person, o.day DESC, d.id", ReadOffice))];

    private static IEnumerable<LearnedOffice> OfficesOf(Session session, string person) =>
        Gather(session.Query($"{Offices} {OfPerson}", ReadOffice, person));

    private static LearnedOffice ReadOffice(DbDataReader row)
    {
        LocalDate? day = row.IsDBNull(4) ? null : LedgerDay.Date(row.GetInt32(4));
        return new LearnedOffice(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3), day, day,
            1, row.GetString(5));
    }

    /// <summary>One line for what several documents say; the latest document stands for them.</summary>
    private static IEnumerable<LearnedOffice> Gather(List<LearnedOffice> told) =>
        told.GroupBy(o => (Folding.Fold(o.Person), Folding.Fold(o.Office), o.Role, o.Country)).Select(g => g.First() with
        {
            First = g.Min(o => o.First),
            Last = g.Max(o => o.Last),
            Documents = g.Select(o => o.Document).Distinct(StringComparer.Ordinal).Count(),
        });
}
