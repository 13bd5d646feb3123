using Dragoman.Actors;
using Dragoman.Text;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// Makes terms of offices that texts give to people: a year around the days for which they say so, and where only one can hold the
/// office, no further than the days for which they give it to the one before and the one after. Whom texts of the same days
/// contradict falls out; of two the one told by fewer documents, both where as many tell of either.
/// </summary>
public static class OfficeTerms
{
    private static readonly HashSet<string?> s_held =
        ["head_of_state", "head_of_government", "foreign_minister", "defence_minister", "interior_minister"];

    /// <summary>The terms, by country, role and day.</summary>
    /// <param name="offices">All that the ledger has learned.</param>
    /// <param name="leastDocuments">Documents that must give a person the office.</param>
    public static IReadOnlyList<OfficeTerm> Of(IEnumerable<LearnedOffice> offices, int leastDocuments)
    {
        // A surname alone is no name by which to know somebody in another text.
        var dated = offices.Where(o => o is { First: not null, Last: not null } && o.Person.Contains(' ', StringComparison.Ordinal));
        return [.. dated.GroupBy(o => (o.Country, Office: s_held.Contains(o.Role) ? o.Role! : Folding.Fold(o.Office), Role: o.Role ?? ""))
            .OrderBy(g => g.Key.Country, StringComparer.Ordinal).ThenBy(g => g.Key.Role, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Office, StringComparer.Ordinal)
            .SelectMany(g => Terms(Holders(g).Where(h => h.Documents >= leastDocuments), s_held.Contains(g.Key.Role)))];
    }

    /// <summary>One line for a person, however the office was worded.</summary>
    private static IEnumerable<LearnedOffice> Holders(IEnumerable<LearnedOffice> told) =>
        told.GroupBy(o => Folding.Fold(o.Person)).Select(g =>
            g.OrderByDescending(o => o.Documents).ThenBy(o => o.Office, StringComparer.Ordinal).First() with
            {
                First = g.Min(o => o.First), Last = g.Max(o => o.Last), Documents = g.Sum(o => o.Documents),
            });

    private static IEnumerable<OfficeTerm> Terms(IEnumerable<LearnedOffice> holders, bool isHeldByOne)
    {
        LearnedOffice[] all = [.. holders.OrderBy(h => h.First).ThenBy(h => h.Person, StringComparer.Ordinal)];
        if (isHeldByOne) all = [.. all.Where(h => !all.Any(o => o != h && Contradicts(o, h)))];
        for (var i = 0; i < all.Length; i++)
        {
            var from = all[i].First!.Value.PlusDays(-LearnedOffices.DaysAround);
            var to = all[i].Last!.Value.PlusDays(LearnedOffices.DaysAround);
            if (isHeldByOne && i > 0) from = LocalDate.Max(from, all[i - 1].Last!.Value.PlusDays(1));
            if (isHeldByOne && i + 1 < all.Length) to = LocalDate.Min(to, all[i + 1].First!.Value.PlusDays(-1));
            yield return new OfficeTerm(all[i], from, to);
        }
    }

    private static bool Contradicts(LearnedOffice other, LearnedOffice holder) =>
        other.First <= holder.Last && holder.First <= other.Last && other.Documents >= holder.Documents;
}
