using System.Text.Json.Serialization;
using Dragoman.App.Pages.Frame;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Reviewing;

/// <summary>The next entry to check, and how far coders agree so far.</summary>
/// <param name="Coder">Who checks.</param>
/// <param name="Details">The entry, null when none is left.</param>
/// <param name="Next">Token that skips this entry.</param>
/// <param name="Open">Entries that nobody has looked at, counted up to a limit.</param>
/// <param name="Agreement">How far coders agree, by question.</param>
public sealed record ReviewModel(
    string Coder, EntryDetails? Details, string? Next, Counted Open, IReadOnlyList<Agreed> Agreement) : PageModel
{
    private const int MostCounted = 1000;
    private const string Second = "second";

    public override string Title => "Review";

    public override string Script => "review";

    /// <summary>Shows what the machine coded, not what other coders have made of it.</summary>
    public bool IsBlind { get; init; }

    /// <summary>What is to be judged.</summary>
    [JsonIgnore]
    public Facts? Facts => IsBlind ? Details?.Reports[0].Facts : Details?.Entry.Facts;

    /// <summary>Entries by each coder.</summary>
    public IReadOnlyDictionary<string, int> Done { get; init; } = new Dictionary<string, int>();

    public static ReviewModel Read(Visit visit)
    {
        var queries = visit.Queries;
        var coder = CoderOf(visit, visit.Address["coder"]);
        var verdicts = Verdicts.Of(queries.Corrections());
        var whole = verdicts.Where(v => v.Question == Verdicts.Whole).ToList();
        var query = EntryQueries.Read(visit.Address) with { Review = ReviewState.Open, Sort = EntrySort.LeastConfident, PageSize = 1 };
        var (details, next) = visit.Address["queue"] == Second ? SecondReading(visit, whole, coder) : First(queries, query);
        return new(coder, details, next, queries.Count(query with { Page = null }, MostCounted), Agreed.Of(verdicts))
        {
            IsBlind = visit.Address["queue"] == Second,
            Done = whole.GroupBy(v => v.Coder, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
        };
    }

    /// <summary>Who is logged in, or the name that somebody on this machine gives.</summary>
    public static string CoderOf(Visit visit, string? given) =>
        visit.Options.IsLocal && !string.IsNullOrWhiteSpace(given) ? given.Trim() : visit.Visitor.Name;

    private static (EntryDetails?, string?) First(LedgerQueries queries, EntryQuery query)
    {
        var page = queries.Entries(query);
        return (page.Entries.Count > 0 ? queries.Entry(page.Entries[0].Id) : null, page.Next);
    }

    /// <summary>What others have judged and this coder has not, so that agreement can be told; skipping passes over numbers.</summary>
    private static (EntryDetails?, string?) SecondReading(Visit visit, IReadOnlyList<Verdict> verdicts, string coder)
    {
        var mine = verdicts.Where(v => v.Coder == coder).Select(v => v.Unit).ToHashSet(StringComparer.Ordinal);
        var open = verdicts.OrderBy(v => v.At).Select(v => v.Unit).Distinct().Where(u => !mine.Contains(u)).ToList();
        var at = int.TryParse(visit.Address["page"], out var number) && number > 0 ? number : 0;
        return (at < open.Count ? visit.Queries.Entry(open[at]) : null, at + 1 < open.Count ? $"{at + 1}" : null);
    }
}
