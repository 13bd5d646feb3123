using Dragoman.Events;
using NodaTime.Text;

namespace Dragoman.App.Scoring;

/// <summary>Scores CONSULT events against gold contacts.</summary>
internal sealed class ContactScorer
{
    private const double HalfAlike = 0.5;

    public Score Strict { get; private set; }
    public Score Relaxed { get; private set; }
    public Score Codes { get; private set; }
    public Score Persons { get; private set; }
    public Score Dates { get; private set; }
    public Score Places { get; private set; }
    public Score Attribution { get; private set; }

    /// <summary>What went wrong, one line each, for people.</summary>
    public List<string> Errors { get; } = [];

    public void Add(CodedDocument document, GoldArticle gold)
    {
        var predicted = document.Events.Where(e => e.Type == EventType.CONSULT).ToList();
        var strict = Pairing.Pair(predicted, gold.Contacts, (p, g) => IsStrict(p, g) ? 1 + Likeness.Evidence(p.Evidence, g.Evidence) : 0);
        Strict += Pairing.Count(strict, predicted, gold.Contacts, g => g.Optional);
        var relaxed = Pairing.Pair(predicted, gold.Contacts, Alike);
        Relaxed += Pairing.Count(relaxed, predicted, gold.Contacts, g => g.Optional);
        foreach (var (p, g) in relaxed) AddDetails(p, g);
        Explain(document.Article.Id, predicted, gold, strict);
    }

    /// <summary>Each contact with whether it is right (relaxed); null where it matches an optional item.</summary>
    public static IEnumerable<(Event Event, bool? Right)> Judge(CodedDocument document, GoldArticle gold)
    {
        var predicted = document.Events.Where(e => e.Type == EventType.CONSULT).ToList();
        var pairs = Pairing.Pair(predicted, gold.Contacts, Alike).ToDictionary(pair => pair.Predicted, pair => pair.Gold);
        return predicted.Select(p => (p, pairs.TryGetValue(p, out var g) ? g.Optional ? null : true : (bool?)false));
    }

    public static string Mode(Event contact) => contact.Mode switch
    {
        "phone" => "call",
        null or "third-party" => "meeting",
        var mode => mode,
    };

    public static string Status(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Historical => "occurred",
        EventStatus.Planned or EventStatus.Proposed => "planned",
        EventStatus.Cancelled or EventStatus.Denied => "cancelled",
        _ => "hypothetical",
    };

    private static bool ModeIsRight(Event p, GoldContact g) => Mode(p) == g.Mode || g.ModeAlt.Contains(Mode(p));

    private static bool StatusIsRight(Event p, GoldContact g) => Status(p.Status) == g.Status || g.StatusAlt.Contains(Status(p.Status));

    private static bool IsStrict(Event p, GoldContact g) =>
        ModeIsRight(p, g) && StatusIsRight(p, g) && Likeness.Codes(p.Actors, p.Recipients).SetEquals(g.Countries);

    private static double Alike(Event p, GoldContact g)
    {
        var codes = Likeness.Jaccard(Likeness.Codes(p.Actors, p.Recipients), g.Countries);
        if (codes < HalfAlike) return 0;
        return codes + (ModeIsRight(p, g) ? 0.5 : 0) + (StatusIsRight(p, g) ? 0.5 : 0) + Likeness.Evidence(p.Evidence, g.Evidence);
    }

    private void AddDetails(Event p, GoldContact g)
    {
        var codes = Likeness.Codes(p.Actors, p.Recipients);
        Codes += new Score(g.Countries.Count(codes.Contains), codes.Count, g.Countries.Count);
        var persons = p.Actors.Concat(p.Recipients).Where(x => x.Actor.Kind == Dragoman.Actors.ActorKind.Person)
            .Select(x => x.Actor.Name).Distinct().ToList();
        var found = Pairing.Pair(persons, g.Persons, (a, b) => Likeness.SameName(a, b) ? 1 : 0);
        Persons += new Score(found.Count, persons.Count, g.Persons.Count);
        if (g.Date is not null) Dates += new Score(DateIsRight(p.Date, g.Date) ? 1 : 0, p.Date is null ? 0 : 1, 1);
        if (g.Place is not null) Places += new Score(PlaceIsRight(p.Place, g.Place) ? 1 : 0, p.Place is null ? 0 : 1, 1);
        if (g.Attribution is not null)
            Attribution += new Score(SourceIsRight(p.Attribution, g.Attribution) ? 1 : 0, p.Attribution.Count == 0 ? 0 : 1, 1);
    }

    /// <summary>A gold day must be the predicted day; a gold month must contain it.</summary>
    public static bool DateIsRight(EventDate? predicted, string gold)
    {
        if (predicted is null) return false;
        var text = LocalDatePattern.Iso;
        return gold.Length > 7
            ? text.Format(predicted.Start) == gold && predicted.End == predicted.Start
            : text.Format(predicted.Start).StartsWith(gold, StringComparison.Ordinal)
              && text.Format(predicted.End).StartsWith(gold, StringComparison.Ordinal);
    }

    /// <summary>Right by country and by name.</summary>
    public static bool PlaceIsRight(EventPlace? predicted, GoldPlace gold)
    {
        if (predicted is null || gold.Country is not null && predicted.Place.Country != gold.Country) return false;
        var name = Likeness.Fold(gold.Name);
        return Likeness.Fold(predicted.Place.Name) == name || Likeness.Fold(predicted.Text).Contains(name, StringComparison.Ordinal)
            || name.Contains(Likeness.Fold(predicted.Place.Name), StringComparison.Ordinal);
    }

    public static bool SourceIsRight(IReadOnlyList<Participant> predicted, string gold) =>
        predicted.Any(a => Likeness.SameSource(a.Text, gold) || Likeness.SameSource(a.Actor.Name, gold)
            || a.Actor.Office is { } office && Likeness.SameSource(office, gold));

    private void Explain(string id, List<Event> predicted, GoldArticle gold, IReadOnlyList<(Event Predicted, GoldContact Gold)> strict)
    {
        foreach (var g in gold.Contacts.Where(g => !g.Optional && strict.All(s => s.Gold != g)))
            Errors.Add($"{id} missed {g.Mode} {g.Status} [{string.Join(' ', g.Countries)}]: {g.Evidence}");
        foreach (var p in predicted.Where(p => strict.All(s => s.Predicted != p)))
            Errors.Add($"{id} alarm  {Mode(p)} {Status(p.Status)} [{string.Join(' ', Likeness.Codes(p.Actors, p.Recipients))}]: " +
                p.Evidence.Select(e => e.Text).FirstOrDefault());
    }
}
