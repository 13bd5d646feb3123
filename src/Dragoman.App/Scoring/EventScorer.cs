using Dragoman.Events;

namespace Dragoman.App.Scoring;

/// <summary>Scores PLOVER events other than CONSULT.</summary>
internal sealed class EventScorer
{
    public Score Strict { get; private set; }
    public Score Relaxed { get; private set; }
    public SortedDictionary<string, Score> RelaxedByType { get; } = new(StringComparer.Ordinal);
    public List<string> Errors { get; } = [];

    public void Add(CodedDocument document, GoldArticle gold)
    {
        var predicted = document.Events.Where(e => e.Type != EventType.CONSULT).ToList();
        var strict = Pairing.Pair(predicted, gold.Events, (p, g) => IsStrict(p, g) ? 1 + Likeness.Evidence(p.Evidence, g.Evidence) : 0);
        Strict += Pairing.Count(strict, predicted, gold.Events, g => g.Optional);
        var relaxed = Pairing.Pair(predicted, gold.Events, Alike);
        Relaxed += Pairing.Count(relaxed, predicted, gold.Events, g => g.Optional);
        AddTypes(predicted, gold, relaxed);
        Explain(document.Article.Id, predicted, gold, relaxed);
    }

    /// <summary>Each event with whether it is right (relaxed); null where it matches an optional item.</summary>
    public static IEnumerable<(Event Event, bool? Right)> Judge(CodedDocument document, GoldArticle gold)
    {
        var predicted = document.Events.Where(e => e.Type != EventType.CONSULT).ToList();
        var pairs = Pairing.Pair(predicted, gold.Events, Alike).ToDictionary(pair => pair.Predicted, pair => pair.Gold);
        return predicted.Select(p => (p, pairs.TryGetValue(p, out var g) ? g.Optional ? null : true : (bool?)false));
    }

    private static string Status(EventStatus status) => ContactScorer.Status(status) is var s && s == "cancelled" ? "denied" : s;

    private static bool TypeIsRight(Event p, GoldEvent g) => p.Type.ToString() == g.Type || g.TypeAlt.Contains(p.Type.ToString());

    private static bool IsStrict(Event p, GoldEvent g) =>
        TypeIsRight(p, g) && (Status(p.Status) == g.Status || g.StatusAlt.Contains(Status(p.Status)))
        && Likeness.Codes(p.Actors).SetEquals(g.Source) && Likeness.Codes(p.Recipients).SetEquals(g.Target);

    private static double Alike(Event p, GoldEvent g)
    {
        if (!TypeIsRight(p, g)) return 0;
        var (source, target) = (Likeness.Codes(p.Actors), Likeness.Codes(p.Recipients));
        if (!source.Overlaps(g.Source)) return 0;
        if (!target.Overlaps(g.Target) && (target.Count > 0 || g.Target.Count > 0)) return 0;
        return 1 + Likeness.Jaccard(source, g.Source) + Likeness.Jaccard(target, g.Target) + 2 * Likeness.Evidence(p.Evidence, g.Evidence);
    }

    private void AddTypes(List<Event> predicted, GoldArticle gold, IReadOnlyList<(Event Predicted, GoldEvent Gold)> pairs)
    {
        foreach (var type in predicted.Select(p => p.Type.ToString()).Concat(gold.Events.Select(g => g.Type)).Distinct())
        {
            var own = pairs.Where(pair => pair.Gold.Type == type && !pair.Gold.Optional).ToList();
            var beside = pairs.Count(pair => pair.Predicted.Type.ToString() == type && (pair.Gold.Optional || pair.Gold.Type != type));
            var score = new Score(own.Count, predicted.Count(p => p.Type.ToString() == type) - beside
                + own.Count(pair => pair.Predicted.Type.ToString() != type), gold.Events.Count(g => g.Type == type && !g.Optional));
            RelaxedByType[type] = RelaxedByType.GetValueOrDefault(type) + score;
        }
    }

    private void Explain(string id, List<Event> predicted, GoldArticle gold, IReadOnlyList<(Event Predicted, GoldEvent Gold)> relaxed)
    {
        foreach (var g in gold.Events.Where(g => !g.Optional && relaxed.All(r => r.Gold != g)))
            Errors.Add($"{id} missed {g.Type} {g.Status} {string.Join(' ', g.Source)} > {string.Join(' ', g.Target)}: {g.Evidence}");
        foreach (var p in predicted.Where(p => relaxed.All(r => r.Predicted != p)))
            Errors.Add($"{id} alarm  {p.Type} {Status(p.Status)} {string.Join(' ', Likeness.Codes(p.Actors))} > " +
                $"{string.Join(' ', Likeness.Codes(p.Recipients))} ({p.Why?.Trigger}): {p.Evidence.Select(e => e.Text).FirstOrDefault()}");
    }
}
