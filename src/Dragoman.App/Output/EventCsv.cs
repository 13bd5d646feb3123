using System.Globalization;
using CsvHelper;
using Dragoman.Events;
using NodaTime.Text;

namespace Dragoman.App.Output;

/// <summary>Writes events as CSV, one a line; values in a cell are parted by "; ".</summary>
internal sealed class EventCsv : IDisposable
{
    private static readonly (string Name, Func<CodedDocument, Event, string?> Value)[] s_columns =
    [
        ("document", (d, _) => d.Article.Id),
        ("outlet", (d, _) => d.Article.Outlet),
        ("published", (d, _) => d.Article.Published is { } p ? LocalDatePattern.Iso.Format(p.Day) : null),
        ("id", (_, e) => e.Id),
        ("type", (_, e) => e.Type.ToString()),
        ("mode", (_, e) => e.Mode),
        ("cameo", (_, e) => e.Cameo),
        ("score", (_, e) => e.Score.ToString(CultureInfo.InvariantCulture)),
        ("status", (_, e) => Wording.Of(e.Status)),
        ("actor_codes", (_, e) => Join(e.Actors.Select(a => a.Actor.Code))),
        ("actors", (_, e) => Join(e.Actors.Select(a => a.Actor.Name))),
        ("recipient_codes", (_, e) => Join(e.Recipients.Select(a => a.Actor.Code))),
        ("recipients", (_, e) => Join(e.Recipients.Select(a => a.Actor.Name))),
        ("date_start", (_, e) => e.Date is { } d ? LocalDatePattern.Iso.Format(d.Start) : null),
        ("date_end", (_, e) => e.Date is { } d ? LocalDatePattern.Iso.Format(d.End) : null),
        ("date_inferred", (_, e) => e.Date is { } d ? (d.Inferred ? "true" : "false") : null),
        ("place", (_, e) => e.Place?.Place.Name),
        ("place_country", (_, e) => e.Place?.Place.Country),
        ("lat", (_, e) => e.Place?.Place.Latitude.ToString(CultureInfo.InvariantCulture)),
        ("lon", (_, e) => e.Place?.Place.Longitude.ToString(CultureInfo.InvariantCulture)),
        ("geonames_id", (_, e) => e.Place?.Place.GeonamesId?.ToString(CultureInfo.InvariantCulture)),
        ("topics", (_, e) => Join(e.Topics)),
        ("contexts", (_, e) => Join(e.Contexts)),
        ("stance", (_, e) => e.Position?.Stance),
        ("issue", (_, e) => e.Position?.Issue),
        ("attribution", (_, e) => Join(e.Attribution.Select(a => a.Text))),
        ("dead", (_, e) => Number(e.Magnitude?.Dead)),
        ("injured", (_, e) => Number(e.Magnitude?.Injured)),
        ("arrested", (_, e) => Number(e.Magnitude?.Arrested)),
        ("confidence", (_, e) => e.Confidence.ToString("0.###", CultureInfo.InvariantCulture)),
        ("evidence", (_, e) => string.Join(" ", e.Evidence.Select(x => x.Text))),
    ];

    private readonly CsvWriter _writer;

    /// <summary>Starts with the header line.</summary>
    public EventCsv(TextWriter output)
    {
        _writer = new CsvWriter(output, CultureInfo.InvariantCulture, leaveOpen: true);
        foreach (var (name, _) in s_columns) _writer.WriteField(name);
        _writer.NextRecord();
    }

    public void Write(CodedDocument document)
    {
        foreach (var entry in document.Events)
        {
            foreach (var (_, value) in s_columns) _writer.WriteField(value(document, entry));
            _writer.NextRecord();
        }
    }

    public void Dispose() => _writer.Dispose();

    private static string Join(IEnumerable<string?> values) => string.Join("; ", values.OfType<string>());

    private static string? Number(Amount? amount) => amount?.Low.ToString(CultureInfo.InvariantCulture);
}
