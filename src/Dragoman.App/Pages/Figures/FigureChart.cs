using Dragoman.App.Output;
using Dragoman.App.Pages.Parts;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Figures;

/// <summary>Where the dots of figures stand: time from left to right, amounts upwards on a logarithmic scale.</summary>
public sealed class FigureChart
{
    public const int Width = 960;
    public const int Height = 300;
    private const int Left = 80;
    private const int Margin = 16;
    private const int Bottom = 28;
    private readonly double _low, _high;

    public FigureChart(IEnumerable<FigurePoint> points)
    {
        var dated = points.Where(p => p.Report is { Amount.Low: > 0 } && (p.Report.Date?.End ?? p.Source.Published) is not null)
            .Select(p => (Point: p, Day: p.Report.Date?.End ?? p.Source.Published!.Value)).ToList();
        if (dated.Count == 0) return;
        _low = Math.Floor(Math.Log10(dated.Min(d => d.Point.Report.Amount!.Low)));
        _high = Math.Max(_low + 1, Math.Ceiling(Math.Log10(dated.Max(d => d.Point.Report.Amount!.High ?? d.Point.Report.Amount.Low))));
        var (first, last) = (dated.Min(d => d.Day), dated.Max(d => d.Day));
        var days = Math.Max(1, NodaTime.Period.DaysBetween(first, last));
        Dots = [.. dated.Select(d => new Dot(
            Left + Margin + ((double)NodaTime.Period.DaysBetween(first, d.Day) / days * (Width - Left - (2 * Margin))),
            Y(d.Point.Report.Amount!.Low), Y(d.Point.Report.Amount.High ?? d.Point.Report.Amount.Low), d.Point.IsConflicting,
            $"{Say.Day(d.Day)}: {Wording.Of(d.Point.Report.ToClaim())}{Of(d.Point)}", d.Point.Entry))];
        Marks = [.. Enumerable.Range((int)_low, (int)(_high - _low) + 1)
            .Select(power => (Y(Math.Pow(10, power)), Math.Pow(10, power).ToString("#,0.###")))];
        (First, Last) = (Say.Day(first), Say.Day(last));
    }

    /// <summary>One figure of one source; a range has a low and a high end.</summary>
    public sealed record Dot(double X, double Low, double High, bool IsConflicting, string Text, string Entry);

    public IReadOnlyList<Dot> Dots { get; } = [];

    public IReadOnlyList<(double Y, string Text)> Marks { get; } = [];

    public string First { get; } = "";

    public string Last { get; } = "";

    public static int Start => Left;

    private double Y(double amount) =>
        Margin + ((_high - Math.Log10(amount)) / (_high - _low) * (Height - Margin - Bottom));

    private static string Of(FigurePoint point)
    {
        var by = string.Join(", ", point.Report.Attribution.Select(a => a.Actor.Name));
        var subject = point.Report.Subject is { } told ? ", " + told : "";
        return $"{subject} ({(by.Length > 0 ? by : point.Source.Outlet ?? point.Source.Id)})";
    }
}
