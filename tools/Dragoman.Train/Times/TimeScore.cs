using Dragoman.Times;

namespace Dragoman.Train.Times;

/// <summary>Counts of found and gold expressions and how many of them agree.</summary>
internal sealed record TimeScore(int Gold, int Found, int Relaxed, int Strict, int Value, int StrictValue)
{
    /// <summary>F1 over spans that share a character.</summary>
    public double RelaxedF1 => F1(Relaxed);

    /// <summary>F1 over equal spans.</summary>
    public double StrictF1 => F1(Strict);

    /// <summary>F1 over spans that share a character and have the right value: the measure of TempEval-3.</summary>
    public double ValueF1 => F1(Value);

    /// <summary>F1 over equal spans with the right value.</summary>
    public double StrictValueF1 => F1(StrictValue);

    /// <summary>Scores one finder on a set of texts; each error goes to the writer where there is one.</summary>
    public static TimeScore Of(TimeFinder finder, IEnumerable<GoldArticle> articles, TextWriter? errors = null)
    {
        var total = new TimeScore(0, 0, 0, 0, 0, 0);
        foreach (var article in articles)
            total = total.Plus(One(article, finder.Find(PlainText.Parse(article.Article)).All, errors));
        return total;
    }

    private static TimeScore One(GoldArticle article, IReadOnlyList<TimeMention> found, TextWriter? errors)
    {
        var (free, score) = (found.ToList(), new TimeScore(article.Times.Count, found.Count, 0, 0, 0, 0));
        foreach (var gold in article.Times)
        {
            var match = free.Find(mention => IsSame(mention, gold))
                ?? free.Find(mention => mention.Span.Overlaps(new(gold.Start, gold.End)));
            var right = match is not null && match.Value == gold.Value;
            if (match is not null)
            {
                free.Remove(match);
                var same = IsSame(match, gold);
                score = score.Plus(new(0, 0, 1, same ? 1 : 0, right ? 1 : 0, same && right ? 1 : 0));
            }
            if (!right || !IsSame(match!, gold)) errors?.WriteLine(Describe(article, gold, match));
        }
        foreach (var mention in free) errors?.WriteLine(Describe(article, null, mention));
        return score;
    }

    private static bool IsSame(TimeMention mention, GoldTime gold) => mention.Span.Start == gold.Start && mention.Span.End == gold.End;

    private static string Describe(GoldArticle article, GoldTime? gold, TimeMention? found)
    {
        var text = article.Article.Text;
        var (start, end) = gold is null ? (found!.Span.Start, found.Span.End) : (gold.Start, gold.End);
        var context = text[Math.Max(0, start - 30)..start] + "[" + text[start..end] + "]" + text[end..Math.Min(text.Length, end + 20)];
        var left = gold is null ? "-" : gold.Value;
        var right = found is null ? "-" : $"{found.Value} '{text[found.Span.Start..found.Span.End]}' {found.Rule}";
        return $"{article.Article.Published?.Day.ToString("uuuu-MM-dd", null)}\t{left}\t{right}\t{context.Replace('\n', '/')}";
    }

    private TimeScore Plus(TimeScore other) => new(Gold + other.Gold, Found + other.Found, Relaxed + other.Relaxed,
        Strict + other.Strict, Value + other.Value, StrictValue + other.StrictValue);

    private double F1(int right) => Gold + Found == 0 ? 0 : 2.0 * right / (Gold + Found);
}
