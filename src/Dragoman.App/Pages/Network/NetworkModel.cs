using System.Text.Json.Serialization;
using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Network;

/// <summary>Who deals with whom in a period.</summary>
/// <param name="Links">The strongest ties, the strongest first.</param>
public sealed record NetworkModel([property: JsonIgnore] IReadOnlyList<Link> Links) : PageModel
{
    private const int Usual = 1500;

    public override string Title => "Network";

    public override string Script => "network";

    public override bool HasCsv => true;

    /// <summary>Everybody who has one of the ties.</summary>
    public IReadOnlyList<ActorHead> Actors => [.. Links.SelectMany(l => new[] { l.A, l.B }).DistinctBy(a => a.Key)];

    /// <summary>The strongest ties, the strongest first.</summary>
    public IReadOnlyList<Tie> Ties => [.. Links.Select(l => new Tie(l.A.Key, l.B.Key, l.Count, l.Score))];

    public static NetworkModel Read(Visit visit) => new(visit.Queries.Network(visit.Day("from"), visit.Day("to"), Usual));

    public static void Csv(Visit visit, TextWriter output)
    {
        using var csv = new CsvHelper.CsvWriter(output, System.Globalization.CultureInfo.InvariantCulture, leaveOpen: true);
        csv.WriteRecords(Read(visit).Links.Select(l => new { a = l.A.Key, a_name = l.A.Name, b = l.B.Key, b_name = l.B.Name,
            events = l.Count, score = l.Score }));
    }
}
