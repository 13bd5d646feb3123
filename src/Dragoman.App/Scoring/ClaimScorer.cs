using Dragoman.Events;

namespace Dragoman.App.Scoring;

/// <summary>Scores figures: measure family right and number within one per cent, a range by its low end.</summary>
internal sealed class ClaimScorer
{
    private const double Tolerance = 0.01;

    public Score Right { get; private set; }
    public Score Attribution { get; private set; }
    public List<string> Errors { get; } = [];

    public void Add(CodedDocument document, GoldArticle gold)
    {
        var pairs = Pairing.Pair(document.Claims, gold.Claims, Alike);
        Right += Pairing.Count(pairs, document.Claims, gold.Claims, g => g.Optional);
        foreach (var (p, g) in pairs.Where(pair => pair.Gold.Attribution is not null))
        {
            var right = ContactScorer.SourceIsRight(p.Attribution, g.Attribution!);
            Attribution += new Score(right ? 1 : 0, p.Attribution.Count == 0 ? 0 : 1, 1);
        }
        foreach (var g in gold.Claims.Where(g => !g.Optional && pairs.All(pair => pair.Gold != g)))
            Errors.Add($"{document.Article.Id} missed {g.Measure} {g.Low}: {g.Evidence}");
        foreach (var p in document.Claims.Where(p => pairs.All(pair => pair.Predicted != p)))
            Errors.Add($"{document.Article.Id} alarm  {p.Measure} {p.Amount.Low} {p.Unit}: {p.Evidence.FirstOrDefault()?.Text}");
    }

    private static double Alike(Claim p, GoldClaim g)
    {
        if (!SameFamily(p, g.Measure) || Math.Abs(p.Amount.Low - g.Low) > Tolerance * Math.Abs(g.Low)) return 0;
        return 1 + Likeness.Evidence(p.Evidence, g.Evidence);
    }

    /// <summary>Deaths and killed are one family, so are injured and wounded, and aid in any currency; a share is any percentage.</summary>
    private static bool SameFamily(Claim p, string gold)
    {
        var percent = p.Unit == "percent" || p.Measure.EndsWith("_pct", StringComparison.Ordinal);
        if (percent != gold.EndsWith("_pct", StringComparison.Ordinal)) return false;
        return Family(p.Measure) == Family(gold) || percent && p.Measure == "share";
    }

    private static string Family(string measure) => measure.Split('_')[0] switch
    {
        "killed" or "dead" => "deaths",
        "wounded" => "injured",
        var family => family,
    };
}
