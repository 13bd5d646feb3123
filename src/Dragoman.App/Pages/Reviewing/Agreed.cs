namespace Dragoman.App.Pages.Reviewing;

/// <summary>How far coders agree on one question.</summary>
/// <param name="Question">Whether entries are right, or the value of a field.</param>
/// <param name="Pairs">Each two coders who judged the same entries.</param>
/// <param name="Alpha">Krippendorff's alpha over all coders, null where it is not defined.</param>
public sealed record Agreed(string Question, IReadOnlyList<CoderPair> Pairs, double? Alpha)
{
    /// <summary>The question of the whole entry first, then the fields that somebody edited.</summary>
    public static IReadOnlyList<Agreed> Of(IReadOnlyList<Verdict> verdicts) =>
        [.. verdicts.GroupBy(v => v.Question, StringComparer.Ordinal).OrderByDescending(g => g.Key == Verdicts.Whole)
            .ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new Agreed(g.Key, CoderPair.Of([.. g]), Agreement.Alpha(
                g.GroupBy(v => v.Unit, StringComparer.Ordinal).Select(u => (IReadOnlyList<string>)[.. u.Select(v => v.Value)]))))
            .Where(a => a.Pairs.Count > 0)];
}
