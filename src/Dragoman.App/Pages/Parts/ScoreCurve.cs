using System.Text;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Parts;

/// <summary>The mean conflict-cooperation score by month: a dot a month, as large as it has events, on one line.</summary>
public sealed class ScoreCurve
{
    public const int Width = 960;
    public const int Height = 180;
    private const int Left = 44;
    private const int Margin = 14;
    private const double Extreme = 10;
    private const double LargestDot = 7;
    private const double SmallestDot = 2.5;

    public ScoreCurve(IEnumerable<Bucket> months)
    {
        var points = months.GroupBy(b => b.Start).OrderBy(g => g.Key)
            .Select(g => (Month: g.Key, Count: g.Sum(b => b.Count), Score: g.Sum(b => b.Score) / g.Sum(b => b.Count))).ToList();
        if (points.Count == 0) return;
        var (first, days) = (points[0].Month, Math.Max(1, NodaTime.Period.DaysBetween(points[0].Month, points[^1].Month)));
        var most = points.Max(p => p.Count);
        Dots = [.. points.Select(p => new Dot(
            Left + Margin + ((double)NodaTime.Period.DaysBetween(first, p.Month) / days * (Width - Left - (2 * Margin))), Y(p.Score),
            SmallestDot + ((LargestDot - SmallestDot) * Math.Sqrt((double)p.Count / most)), p.Score < 0 ? "q4" : "q1",
            $"{Say.Day(p.Month)[..7]}: {Say.Score(p.Score)}, {Say.Many(p.Count, "event", "events")}"))];
        (First, Last) = (Say.Day(first)[..7], Say.Day(points[^1].Month)[..7]);
    }

    /// <summary>One month.</summary>
    public sealed record Dot(double X, double Y, double Radius, string Family, string Text);

    public IReadOnlyList<Dot> Dots { get; } = [];

    public string First { get; } = "";

    public string Last { get; } = "";

    public static double Zero => Y(0);

    public static int Start => Left;

    public string Line
    {
        get
        {
            var path = new StringBuilder();
            foreach (var dot in Dots) path.Append(path.Length == 0 ? 'M' : 'L').Append(Say.Px(dot.X)).Append(' ').Append(Say.Px(dot.Y));
            return path.ToString();
        }
    }

    public static double Y(double score) => Margin + ((Extreme - Math.Clamp(score, -Extreme,
        Extreme)) / (2 * Extreme) * (Height - (3 * Margin)));
}
