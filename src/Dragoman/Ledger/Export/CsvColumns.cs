using Dragoman.Ledger.Queries;

namespace Dragoman.Ledger.Export;

/// <summary>Entries as comma-separated values, one a line.</summary>
internal static class CsvColumns
{
    private static readonly (string Name, Func<Entry, string?> Value)[] s_columns =
    [
        ("entry", e => e.Id),
        ("kind", e => e.Facts.Kind.ToString().ToLowerInvariant()),
        ("day", e => Cells.Day(e.Day)),
        ("type", e => e.Facts.Type),
        ("mode", e => e.Facts.Mode),
        ("status", e => e.Facts.Status.ToString().ToLowerInvariant()),
        ("cameo", e => e.Facts.Cameo),
        ("score", e => Cells.Number(e.Facts.Score)),
        ("actor_codes", e => Cells.Join(e.Facts.Actors.Select(p => p.Actor.Code))),
        ("actors", e => Cells.Join(e.Facts.Actors.Select(p => p.Actor.Name))),
        ("recipient_codes", e => Cells.Join(e.Facts.Recipients.Select(p => p.Actor.Code))),
        ("recipients", e => Cells.Join(e.Facts.Recipients.Select(p => p.Actor.Name))),
        ("date_start", e => Cells.Day(e.Facts.Date?.Start)),
        ("date_end", e => Cells.Day(e.Facts.Date?.End)),
        ("place", e => e.Facts.Place?.Place.Name),
        ("place_country", e => e.Facts.Place?.Place.Country),
        ("lat", e => Cells.Number(e.Facts.Place?.Place.Latitude)),
        ("lon", e => Cells.Number(e.Facts.Place?.Place.Longitude)),
        ("geonames_id", e => Cells.Number(e.Facts.Place?.Place.GeonamesId)),
        ("topics", e => Cells.Join(e.Facts.Topics)),
        ("contexts", e => Cells.Join(e.Facts.Contexts)),
        ("stance", e => e.Facts.Position?.Stance),
        ("issue", e => e.Facts.Position?.Issue),
        ("attribution", e => Cells.Join(e.Facts.Attribution.Select(p => p.Actor.Name))),
        ("low", e => Cells.Number(e.Facts.Amount?.Low)),
        ("high", e => Cells.Number(e.Facts.Amount?.High)),
        ("unit", e => e.Facts.Unit),
        ("subject", e => e.Facts.Subject),
        ("confidence", e => Cells.Number(e.Facts.Confidence)),
        ("support", e => Cells.Number(e.Support)),
        ("reports", e => Cells.Number(e.Reports)),
        ("conflicts", e => Cells.Number(e.Conflicts)),
        ("review", e => e.Review.ToString().ToLowerInvariant()),
        ("document", e => e.Source.Id),
        ("outlet", e => e.Source.Outlet),
        ("url", e => e.Source.Url),
        ("evidence", e => Cells.Sentences(e.Facts)),
    ];

    public static void Write(TextWriter output, IEnumerable<Entry> entries)
    {
        output.WriteLine(Cells.Csv(s_columns.Select(c => c.Name)));
        foreach (var entry in entries) output.WriteLine(Cells.Csv(s_columns.Select(c => c.Value(entry))));
    }
}
