namespace Dragoman.App.Pages.Reviewing;

/// <summary>How far two coders agree.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Units">Entries that both judged.</param>
/// <param name="Agreed">Entries on which they agree.</param>
/// <param name="Kappa">Cohen's kappa, null where it is not defined.</param>
public sealed record CoderPair(string A, string B, int Units, int Agreed, double? Kappa)
{
    public static IReadOnlyList<CoderPair> Of(IReadOnlyList<Verdict> verdicts)
    {
        var coders = verdicts.GroupBy(v => v.Coder, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Said: g.ToDictionary(v => v.Unit, v => v.Value, StringComparer.Ordinal))).ToList();
        return [.. from a in coders
                   from b in coders
                   where string.CompareOrdinal(a.Name, b.Name) < 0
                   let both = a.Said.Where(s => b.Said.ContainsKey(s.Key)).Select(s => (s.Value, b.Said[s.Key])).ToList()
                   where both.Count > 0
                   select new CoderPair(a.Name, b.Name, both.Count, both.Count(p => p.Value == p.Item2), Agreement.Kappa(both))];
    }
}
