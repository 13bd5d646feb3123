using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Meta;

/// <summary>Every component once, with a made-up example.</summary>
public sealed record PatternsModel : PageModel
{
    public override string Title => "Patterns";

    /// <summary>Made-up months for the charts.</summary>
    public IReadOnlyList<Bucket> Months { get; init; } = [.. Enumerable.Range(0, 36).SelectMany(Month)];

    public static PatternsModel Read(Visit visit) => new();

    private static IEnumerable<Bucket> Month(int month)
    {
        var start = new NodaTime.LocalDate(2021, 1, 1).PlusMonths(month);
        yield return new(start, "CONSULT", "visit", 3 + (month % 7), 2.5 * (3 + (month % 7)));
        yield return new(start, "AID", null, month % 4, 3 * (month % 4));
        yield return new(start, "ACCUSE", null, month % 5, -2.0 * (month % 5));
        yield return new(start, "ASSAULT", null, month % 9 == 0 ? 6 : 1, month % 9 == 0 ? -60 : -10);
        yield return new(start, "deaths", null, month % 3, 0);
    }
}
