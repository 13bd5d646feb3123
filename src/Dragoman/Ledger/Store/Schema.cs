namespace Dragoman.Ledger.Store;

/// <summary>
/// The tables, as numbered migrations that are only ever added to. A migration adds tables, columns with defaults or indexes and
/// never changes what older programs read or write, so that workers of the version before go on working while it runs.
/// </summary>
internal static class Schema
{
    private const string Ledger = """
        CREATE TABLE documents(
            did {key}, id {text} NOT NULL UNIQUE, url {text}, outlet {text}, title {text}, published INTEGER,
            hash BIGINT NOT NULL, models {text} NOT NULL, added {text} NOT NULL, signature {bytes}, record {bytes} NOT NULL);
        CREATE TABLE document_bands(band BIGINT, did BIGINT, PRIMARY KEY(band, did)){clustered};

        CREATE TABLE reports(
            rid {key}, id {text} NOT NULL UNIQUE, did BIGINT NOT NULL, eid BIGINT, component BIGINT,
            facts {bytes} NOT NULL);
        CREATE INDEX reports_did ON reports(did);
        CREATE INDEX reports_component ON reports(component);
        CREATE INDEX reports_eid ON reports(eid);
        CREATE TABLE report_keys(
            key BIGINT, first INTEGER, last INTEGER, rid BIGINT, PRIMARY KEY(key, first, last, rid)){clustered};

        CREATE TABLE entries(
            eid {key}, id {text} NOT NULL UNIQUE, kind SMALLINT NOT NULL, type {text} NOT NULL, mode {text} NOT NULL,
            status SMALLINT NOT NULL, last INTEGER NOT NULL, country {text} NOT NULL, place BIGINT NOT NULL,
            confidence INTEGER NOT NULL, support INTEGER NOT NULL, reports INTEGER NOT NULL, conflicts INTEGER NOT NULL,
            review SMALLINT NOT NULL, score INTEGER NOT NULL, best BIGINT NOT NULL, facts {bytes});
        CREATE INDEX entries_type ON entries(type, mode, eid);
        CREATE INDEX entries_status ON entries(status, eid);
        CREATE INDEX entries_country ON entries(country, eid, kind, type, mode, status, score, review);
        CREATE INDEX entries_place ON entries(place, eid);
        CREATE INDEX entries_confidence ON entries(review, confidence, eid);
        CREATE INDEX entries_support ON entries(support, eid);
        {words};
        {wordsIndex};

        CREATE TABLE entry_actors(
            actor BIGINT, eid BIGINT, kind SMALLINT NOT NULL, type {text} NOT NULL, mode {text} NOT NULL, status SMALLINT NOT NULL,
            score INTEGER NOT NULL, PRIMARY KEY(actor, eid)){clustered};
        CREATE TABLE entry_pairs(
            a BIGINT, b BIGINT, eid BIGINT, kind SMALLINT NOT NULL, type {text} NOT NULL, mode {text} NOT NULL, status SMALLINT NOT NULL,
            score INTEGER NOT NULL, PRIMARY KEY(a, b, eid)){clustered};

        CREATE TABLE actors(
            actor BIGINT, key {text}, name {text}, kind SMALLINT, code {text}, country {text}, n BIGINT NOT NULL,
            PRIMARY KEY(actor, key, name, kind, code, country)){clustered};
        CREATE TABLE actor_words(word {text}, actor BIGINT, n BIGINT NOT NULL, PRIMARY KEY(word, actor)){clustered};
        CREATE TABLE places(
            place BIGINT, name {text}, country {text}, latitude DOUBLE PRECISION, longitude DOUBLE PRECISION, geonames INTEGER,
            n BIGINT NOT NULL, PRIMARY KEY(place, name, country, latitude, longitude, geonames)){clustered};

        CREATE TABLE tally(
            unit SMALLINT, first INTEGER, kind SMALLINT, type {text}, mode {text}, status SMALLINT, n BIGINT NOT NULL,
            score BIGINT NOT NULL, PRIMARY KEY(unit, first, kind, type, mode, status)){clustered};
        CREATE TABLE pair_tally(
            a BIGINT, b BIGINT, month INTEGER, kind SMALLINT, type {text}, mode {text}, status SMALLINT, n BIGINT NOT NULL,
            score BIGINT NOT NULL, PRIMARY KEY(a, b, month, kind, type, mode, status)){clustered};
        CREATE TABLE ties(
            period INTEGER, a BIGINT, b BIGINT, n BIGINT NOT NULL, score BIGINT NOT NULL, PRIMARY KEY(period, a, b)){clustered};

        CREATE TABLE offices(
            did BIGINT, nr INTEGER, person {text} NOT NULL, name {text} NOT NULL, office {text} NOT NULL, role {text},
            country {text} NOT NULL, day INTEGER, first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY(did, nr)){clustered};
        CREATE INDEX offices_person ON offices(person);
        CREATE TABLE corrections(
            id {text} PRIMARY KEY, author {text} NOT NULL, at {text} NOT NULL, reason {text} NOT NULL, action {text} NOT NULL,
            field {text}, value {text}, undone {text});
        CREATE TABLE correction_reports(
            id {text}, side SMALLINT, nr INTEGER, report {text} NOT NULL, document {text} NOT NULL, first INTEGER NOT NULL,
            last INTEGER NOT NULL, PRIMARY KEY(id, side, nr)){clustered};
        CREATE INDEX correction_reports_report ON correction_reports(report);
        CREATE INDEX correction_reports_document ON correction_reports(document);
        CREATE TABLE feeds(url {text} PRIMARY KEY, state {text} NOT NULL);
        """;

    private const string Arrivals = "CREATE INDEX documents_added ON documents(added);";

    /// <summary>
    /// What is of a type, of a kind, told differently, told by many or unsure is read in order and counted from the index alone.
    /// </summary>
    private const string Orders = """
        CREATE INDEX entries_type_day ON entries(type, eid, kind, mode, status, score, review);
        CREATE INDEX entries_kind_day ON entries(kind, eid);
        CREATE INDEX entries_conflicts ON entries(eid, kind, type, mode, status, score, review) WHERE conflicts > 0;
        CREATE INDEX entries_sureness ON entries(confidence, eid, kind, type, mode, status, score, review);
        CREATE INDEX entries_sources ON entries(support, eid, kind, type, mode, status, score, review);
        DROP INDEX entries_support;
        """;

    /// <summary>All migrations, the oldest first; a ledger's version is how many of them it has had.</summary>
    public static IReadOnlyList<string> Migrations { get; } = [Ledger, Arrivals, Orders];

    /// <summary>Brings a ledger up to date; several programs may try at once, one does it.</summary>
    public static void Apply(Database database)
    {
        if (Version(database) >= Migrations.Count) return;
        database.Write(session =>
        {
            database.Lock(session, [0]);
            session.Execute("CREATE TABLE IF NOT EXISTS migrations(version INTEGER PRIMARY KEY)");
            foreach (var version in Enumerable.Range(1, Migrations.Count)
                .Except(session.Query("SELECT version FROM migrations", r => r.GetInt32(0))))
            {
                foreach (var statement in Statements(Migrations[version - 1], database.Spelling)) session.Execute(statement);
                session.Execute("INSERT INTO migrations(version) VALUES ($1)", version);
            }
            return 0;
        });
    }

    /// <summary>How many migrations a ledger has had; 0 for a new one.</summary>
    public static int Version(Database database) => database.Read(session =>
        session.First(database.FindTable, r => true, "migrations")
            ? session.First("SELECT max(version) FROM migrations", r => r.IsDBNull(0) ? 0 : r.GetInt32(0)) : 0);

    private static string[] Statements(string script, IReadOnlyDictionary<string, string> spelling) =>
        spelling.Aggregate(script, (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal))
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
