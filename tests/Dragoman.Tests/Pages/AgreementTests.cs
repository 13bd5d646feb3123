using Dragoman.App.Pages.Reviewing;

namespace Dragoman.Tests.Pages;

public sealed class AgreementTests
{
    /// <summary>Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), part C: four observers, twelve units, some
    /// missing.</summary>
    private static readonly string[] s_observers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];

    [Fact]
    public void Alpha_is_that_of_Krippendorffs_example_with_missing_values()
    {
        var units = Enumerable.Range(0, 12).Select(unit => (IReadOnlyList<string>)[.. s_observers.Select(r => r[unit])
            .Where(v => v != '.').Select(v => v.ToString())]);
        Assert.Equal(0.743, Agreement.Alpha(units)!.Value, 3);
    }

    [Fact]
    public void Alpha_is_that_of_Krippendorffs_example_of_two_observers()
    {
        var (a, b) = ("0100000010", "1110010000");
        Assert.Equal(0.095, Agreement.Alpha(a.Zip(b, (x, y) => (IReadOnlyList<string>)[x.ToString(), y.ToString()]))!.Value, 3);
    }

    /// <summary>The example of grant proposals: 20 both yes, 15 both no, 5 and 10 apart; kappa 0.4.</summary>
    [Fact]
    public void Kappa_is_that_of_the_textbook_example()
    {
        var pairs = Enumerable.Repeat(("yes", "yes"), 20).Concat(Enumerable.Repeat(("yes", "no"), 5))
            .Concat(Enumerable.Repeat(("no", "yes"), 10)).Concat(Enumerable.Repeat(("no", "no"), 15)).ToList();
        Assert.Equal(0.4, Agreement.Kappa(pairs)!.Value, 6);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_can_differ()
    {
        Assert.Null(Agreement.Kappa([]));
        Assert.Null(Agreement.Kappa([("yes", "yes"), ("yes", "yes")]));
        Assert.Null(Agreement.Alpha([["yes"], ["no"]]));
    }
}
