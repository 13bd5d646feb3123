using System.Globalization;
using Dragoman.Events;
using NodaTime.Text;

namespace Dragoman.Ledger.Merging;

/// <summary>
/// What an entry says when its reports differ: each field by a rule of its own, told with the entry. Nothing is averaged, and
/// what was not chosen stays with its sources.
/// </summary>
internal sealed class BestValues
{
    private const string MostSources = "told by most independent sources";
    private readonly IReadOnlyList<Report> _reports;
    private readonly Dictionary<Report, int> _sources;
    private readonly List<Choice> _choices = [];

    public BestValues(IEnumerable<Report> reports)
    {
        _reports = [.. reports.OrderBy(r => r.Facts.Id, StringComparer.Ordinal)];
        _sources = Independence.Sources(_reports);
        Support = _sources.Values.Distinct().Count();
        Best = _reports.OrderByDescending(Worth).ThenBy(r => r.Source.Published ?? int.MaxValue)
            .ThenBy(r => r.Facts.Id, StringComparer.Ordinal).First();
        Facts = WithoutEmpty(Choose());
    }

    /// <summary>The report whose sentence stands for the entry: the surest and fullest, then the earliest.</summary>
    public Report Best { get; }

    /// <summary>Number of independent sources.</summary>
    public int Support { get; }

    /// <summary>How each field was chosen.</summary>
    public IReadOnlyList<Choice> Choices => _choices;

    /// <summary>The entry in one record.</summary>
    public Facts Facts { get; }

    private Facts Choose()
    {
        var best = Best.Facts;
        var type = Choose("type", f => f.Type, f => f.Type)!;
        var typed = _reports.Where(r => r.Facts.Type == type).OrderByDescending(Worth).First().Facts;
        return best with
        {
            Id = _reports[0].Facts.Id,
            Type = type,
            Cameo = typed.Cameo,
            Mode = best.Kind == EntryKind.Instrument ? LatestAction() : Choose("mode", f => f.Mode, f => f.Mode),
            Score = typed.Score,
            Status = Enum.Parse<EventStatus>(Choose("status", f => f.Status.ToString(), f => f.Status.ToString())!),
            Actors = Union(f => f.Actors),
            Recipients = Union(f => f.Recipients),
            Date = Choose("date", f => f.Date, f => Show(f.Date!), Precision,
                "told to the day rather than concluded, then by most sources"),
            Place = Choose("place", f => f.Place, f => Show(f.Place!), Detail, "the town rather than the country, then by most sources"),
            Topics = Most(f => f.Topics),
            Contexts = Most(f => f.Contexts),
            Position = Choose("position", f => f.Position, f => $"{f.Position!.Stance} {f.Position.Issue}"),
            Attribution = Union(f => f.Attribution),
            Amount = Choose("figure", f => f.Amount, f => Show(f.Amount!)),
            Magnitude = new Magnitude(Figure("dead", m => m.Dead), Figure("injured", m => m.Injured), Figure("arrested", m => m.Arrested)),
            Confidence = Confidence(),
        };
    }

    private static Facts WithoutEmpty(Facts facts)
    {
        var acting = facts.Actors.Select(p => ActorKeys.Own(p.Actor)).ToHashSet(StringComparer.Ordinal);
        return facts with
        {
            Recipients = [.. facts.Recipients.Where(p => !acting.Contains(ActorKeys.Own(p.Actor)))],
            Magnitude = facts.Magnitude is { Dead: null, Injured: null, Arrested: null } ? null : facts.Magnitude,
        };
    }

    private T? Choose<T>(string field, Func<Facts, T?> value, Func<Facts, string?> show, Func<T, int>? rank = null,
        string rule = MostSources)
        where T : class
    {
        var told = _reports.Where(r => value(r.Facts) is not null).GroupBy(r => show(r.Facts)!, StringComparer.Ordinal)
            .Select(g => (Value: value(g.First().Facts)!, Told: new ToldValue(g.Key, Sources(g), [.. g.Select(r => r.Facts.Id)])))
            .OrderByDescending(x => rank?.Invoke(x.Value) ?? 0).ThenByDescending(x => x.Told.Sources)
            .ThenByDescending(x => x.Told.Reports.Count).ThenBy(x => x.Told.Value, StringComparer.Ordinal).ToList();
        if (told.Count == 0) return null;
        _choices.Add(new Choice(field, told[0].Told.Value, told.Count == 1 ? "all that tell it agree" : rule,
            [.. told.Select(t => t.Told)]));
        return told[0].Value;
    }

    private Amount? Figure(string field, Func<Magnitude, Amount?> of) => Choose(
        field, f => f.Magnitude is { } m ? of(m) : null, f => Show(of(f.Magnitude!)!));

    /// <summary>Everybody whom a report names, the most often named first.</summary>
    private IReadOnlyList<Participant> Union(Func<Facts, IReadOnlyList<Participant>> side) =>
        [.. _reports.SelectMany(r => side(r.Facts).Select(p => (p, r))).GroupBy(x => ActorKeys.Own(x.p.Actor), StringComparer.Ordinal)
            .OrderByDescending(g => Sources(g.Select(x => x.r))).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Select(x => x.p).OrderByDescending(p => p.Actor.Office is not null)
                .ThenBy(p => p.Actor.Name, StringComparer.Ordinal).ThenBy(p => p.Text, StringComparer.Ordinal).First())];

    private IReadOnlyList<string> Most(Func<Facts, IReadOnlyList<string>> list) =>
        [.. _reports.SelectMany(r => list(r.Facts).Select(word => (word, r)))
            .GroupBy(x => Text.Folding.Fold(x.word), StringComparer.Ordinal)
            .OrderByDescending(g => Sources(g.Select(x => x.r))).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Select(x => x.word).Min(StringComparer.Ordinal)!).Take(MostTopics)];

    private const int MostTopics = 12;

    private string? LatestAction() =>
        _reports.Where(r => r.Facts.Mode is not null).OrderByDescending(r => r.First ?? 0).ThenBy(r => r.Facts.Id, StringComparer.Ordinal)
            .Select(r => r.Facts.Mode).FirstOrDefault();

    /// <summary>Independent sources err independently; copies add nothing.</summary>
    private double Confidence() =>
        Math.Min(0.99, Math.Round(1 - _reports.GroupBy(r => _sources[r])
            .Aggregate(1.0, (p, g) => p * (1 - g.Max(r => r.Facts.Confidence))), 4));

    private int Sources(IEnumerable<Report> reports) => reports.Select(r => _sources[r]).Distinct().Count();

    private static double Worth(Report report) =>
        report.Facts.Confidence + (0.05 * report.People.Count) + (report.Facts.Place is null ? 0 : 0.1) + (report.IsExact ? 0.1 : 0);

    private static int Precision(EventDate date) => date.Start == date.End ? (date.Inferred ? 1 : 2) : 0;

    private static int Detail(EventPlace place) => place.Place.Kind == "country" ? 0 : 1;

    private static string Show(EventDate date) => date.Start == date.End
        ? LocalDatePattern.Iso.Format(date.Start) : $"{LocalDatePattern.Iso.Format(date.Start)} to {LocalDatePattern.Iso.Format(date.End)}";

    private static string Show(EventPlace place) => place.Place.Country is { } c ? $"{place.Place.Name}, {c}" : place.Place.Name;

    private static string Show(Amount amount) => amount.High == amount.Low
        ? amount.Low.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{amount.Low} to {amount.High?.ToString(CultureInfo.InvariantCulture) ?? "more"}");
}
