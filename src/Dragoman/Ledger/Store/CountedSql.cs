namespace Dragoman.Ledger.Store;

/// <summary>The statements of one table of counts.</summary>
/// <param name="Change">Adds to a row, making it where needed.</param>
/// <param name="Clear">Takes a row away that has come to nothing.</param>
/// <param name="All">Reads the whole table.</param>
/// <param name="HasScore">The table sums scores beside counting.</param>
internal sealed record CountedSql(string Change, string Clear, string All, bool HasScore)
{
    private static readonly CountedSql[] s_all =
    [
        Of("actors", false, "actor", "key", "name", "kind", "code", "country"),
        Of("actor_words", false, "word", "actor"),
        Of("places", false, "place", "name", "country", "latitude", "longitude", "geonames"),
        Of("tally", true, "unit", "first", "kind", "type", "mode", "status"),
        Of("pair_tally", true, "a", "b", "month", "kind", "type", "mode", "status"),
        Of("ties", true, "period", "a", "b"),
    ];

    public static CountedSql Of(CountedTable table) => s_all[(int)table];

    private static CountedSql Of(string table, bool hasScore, params string[] key)
    {
        var columns = string.Join(", ", key);
        var values = string.Join(", ", key.Select((_, i) => $"${i + 1}"));
        var score = hasScore ? ", score" : "";
        return new CountedSql(
            $"INSERT INTO {table}({columns}, n{score}) SELECT {values}, ${key.Length + 1}{(hasScore ? $", ${key.Length + 2}" : "")} "
            + $"WHERE true ON CONFLICT({columns}) DO UPDATE SET n = {table}.n + excluded.n"
            + (hasScore ? $", score = {table}.score + excluded.score" : ""),
            $"DELETE FROM {table} WHERE {string.Join(" AND ", key.Select((name, i) => $"{name} = ${i + 1}"))} AND n = 0",
            $"SELECT {columns}, n{score} FROM {table}",
            hasScore);
    }
}
