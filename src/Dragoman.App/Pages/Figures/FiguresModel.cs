using System.Globalization;
using Dragoman.App.Output;
using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Parts;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Figures;

/// <summary>Figures of one measure over time, each from one source.</summary>
/// <param name="Measure">The measure shown, null where the ledger has no figures.</param>
/// <param name="Measures">All measures with their numbers of entries.</param>
/// <param name="Points">The figures in order of time.</param>
public sealed record FiguresModel(string? Measure, IReadOnlyList<FacetValue> Measures, IReadOnlyList<FigurePoint> Points) : PageModel
{
    private const int Most = 300;

    public override string Title => Measure is null ? "Figures" : $"Figures: {Say.Words(Measure)}";

    public override bool HasCsv => true;

    public override bool HasAtom => true;

    public static EntryQuery Query(Visit visit) => EntryQueries.Read(visit.Address) with { Kinds = [EntryKind.Claim] };

    public static FiguresModel Read(Visit visit)
    {
        var query = Query(visit);
        var measures = TypeCounts.Of(visit.Queries, query);
        var measure = query.Types.Count > 0 ? query.Types[0] : measures.Count > 0 ? measures[0].Value : null;
        return new(measure, measures, measure is null ? [] : visit.Queries.Figures(query with { Types = [measure] }, Most));
    }

    public static void Csv(Visit visit, TextWriter output)
    {
        using var csv = new CsvHelper.CsvWriter(output, CultureInfo.InvariantCulture, leaveOpen: true);
        csv.WriteRecords(Read(visit).Points.Select(p => new
        {
            entry = p.Entry, measure = p.Report.Type, low = p.Report.Amount?.Low, high = p.Report.Amount?.High, unit = p.Report.Unit,
            qualifier = p.Report.Qualifier, of = p.Report.Subject, place = p.Report.Place?.Place.Name,
                as_of = Say.Day(p.Report.Date?.Start),
            attribution = string.Join("; ", p.Report.Attribution.Select(a => a.Actor.Name)), outlet = p.Source.Outlet,
                document = p.Source.Id,
            conflicting = p.IsConflicting, in_words = Wording.Of(p.Report.ToClaim()),
        }));
    }
}
