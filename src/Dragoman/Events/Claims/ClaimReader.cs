using Dragoman.Events.Details;
using Dragoman.Events.Linking;
using Dragoman.Syntax;

namespace Dragoman.Events.Claims;

/// <summary>Reads the figures that somebody reports: a number, what it counts, of whom, where, as of when, on whose word.</summary>
/// <param name="lexicon">Words of figures.</param>
internal sealed class ClaimReader(ClaimLexicon lexicon)
{
    private readonly NumberReader _numbers = new(lexicon);
    private readonly MeasureFinder _measures = new(lexicon);

    /// <summary>The claims of an article in the order of the text; one told twice is one with two pieces of evidence.</summary>
    public IReadOnlyList<Claim> Read(ArticleContext article)
    {
        var claims = new List<Claim>();
        foreach (var sentence in article.Sentences)
            foreach (var number in _numbers.Read(sentence))
            {
                if (article.IsTime(sentence, number.Head) || _measures.Find(sentence, number) is not { } counted) continue;
                if (article.IsWish(sentence, counted.Predicate)) continue;
                Pool(claims, Claim(sentence, number, counted, article));
            }
        return claims;
    }

    private static Claim Claim(Sentence sentence, NumberPhrase number, Counted counted, ArticleContext article)
    {
        var measure = counted.Measure;
        return new(article.Id("claim", $"{measure.Name} {sentence.Index}:{number.First}"), measure.Name,
            new(number.Low, number.High, sentence.Between(number.First, number.Last).ToString()))
        {
            Unit = number.Unit ?? (measure.Unit.Length > 0 ? measure.Unit : null),
            Qualifier = number.Qualifier,
            Of = Of(sentence, number, counted),
            Place = article.Places.Find(sentence, counted.Predicate) ?? article.Places.Find(sentence, counted.Noun),
            AsOf = article.Dates.Find(sentence, counted.Predicate) ?? article.Published(),
            Attribution = article.Attribution.Find(sentence, counted.Predicate),
            Confidence = Confidence(counted),
            Evidence = article.Evidence([sentence]),
            Why = new("claims:" + counted.Rule, sentence.Form(counted.Predicate).ToString(), sentence.Index, counted.Predicate,
                [$"number: {sentence.Between(number.First, number.Last)}", $"counts: {sentence.Form(counted.Noun)} by {counted.Rule}"]),
        };
    }

    /// <summary>Those counted, as said: the noun phrase without its number; what a verb befell is told without where and when.</summary>
    private static string? Of(Sentence sentence, NumberPhrase number, Counted counted)
    {
        var (first, last) = NounPhrase.Range(sentence, counted.Noun);
        if (counted.Predicate != counted.Noun) last = EndOfNoun(sentence, counted.Noun);
        if (first <= number.Last && number.First <= last) first = Math.Max(first, number.Last + 1);
        while (first < last && sentence[first].Upos is Upos.ADP or Upos.DET or Upos.PUNCT) first++;
        var isNumberAlone = sentence[counted.Noun].Upos is Upos.NUM or Upos.ADJ or Upos.VERB && first == counted.Noun;
        return first > last || isNumberAlone ? null : sentence.Between(first, last).ToString();
    }

    private static int EndOfNoun(Sentence sentence, int noun)
    {
        var last = noun;
        foreach (var child in sentence.Children(noun))
            if (child > noun && sentence[child].Relation is Relation.Nmod && sentence.HasCase(child, "of"))
                last = Math.Max(last, NounPhrase.Range(sentence, child).Last);
        return last;
    }

    /// <summary>Verbs that tell a fate are surer than bare shares and sums.</summary>
    private static double Confidence(Counted counted) => counted.Rule switch
    {
        "share" => 0.6,
        "money-verb" => 0.65,
        "money" or "noun" => 0.7,
        _ => 0.85,
    };

    private static void Pool(List<Claim> claims, Claim claim)
    {
        var same = claims.FindIndex(known => known.Measure == claim.Measure && known.Unit == claim.Unit
            && known.Amount.Low == claim.Amount.Low && known.Amount.High == claim.Amount.High && SameOf(known.Of, claim.Of));
        if (same < 0)
        {
            claims.Add(claim);
            return;
        }
        var known = claims[same];
        claims[same] = known with
        {
            Place = known.Place ?? claim.Place,
            Attribution = known.Attribution.Count > 0 ? known.Attribution : claim.Attribution,
            Evidence = known.Evidence.Contains(claim.Evidence[0]) ? known.Evidence : [.. known.Evidence, .. claim.Evidence],
        };
    }

    private static bool SameOf(string? a, string? b) =>
        a is null || b is null || a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase)
        || Last(a) == Last(b);

    private static string Last(string text) => text[(text.LastIndexOf(' ') + 1)..];
}
