using Dragoman.Ledger.Queries;
using NodaTime;
using Period = Dragoman.Ledger.Queries.Period;

namespace Dragoman.App.Pages.Parts;

/// <summary>Where the bars of a histogram stand: one column a period, stacked by type with the families together.</summary>
public sealed class BarChart
{
    public const int Width = 960;
    public const int Height = 180;
    private const int Left = 44;
    private const int Top = 10;
    private const int Bottom = 24;
    private const double Gap = 0.15;
    private const double WidestBar = 28;
    private const int MostLabels = 8;
    private const int LabelWidth = 60;
    private const int MostColumns = 480;

    /// <summary>With more columns than this a family is one bar, or the page grows heavy.</summary>
    private const int MostColumnsByType = 40;
    private static readonly string[] s_order = [.. Say.Families.Select(f => f.Family)];

    public BarChart(IReadOnlyList<Bucket> buckets, Period period)
    {
        var starts = buckets.Select(b => b.Start).Distinct().Order().TakeLast(MostColumns).ToList();
        if (starts.Count == 0) return;
        var columns = Starts(starts[0], starts[^1], period);
        if (columns.Count > MostColumns) columns = starts;
        Most = buckets.GroupBy(b => b.Start).Max(g => g.Sum(b => b.Count));
        var step = (double)(Width - Left) / columns.Count;
        var byStart = buckets.ToLookup(b => b.Start);
        var byType = columns.Count <= MostColumnsByType;
        var bars = columns.SelectMany((start, i) =>
            Stack(byStart[start], byType, Left + (i * step), Math.Min(step * (1 - Gap), WidestBar))).ToList();
        if (byType) Bars = bars;
        else
        {
            Shapes = [.. bars.GroupBy(b => b.Family).OrderBy(g => Order(g.Key)).Select(g => (g.Key, string.Concat(g.Select(Shape))))];
            Columns = [.. bars.GroupBy(b => b.X).Select(g => new Bar(g.Key, Top, step, Floor - Top, "column",
                $"{Say.Day(g.First().Start)}: {string.Join(", ", g.Select(b => b.Text.Split(": ")[1]))}", g.First().Start))];
        }
        Labels = [.. columns.Select((start, i) => (Left + (i * step), Text(start, period)))
            .Where((label, i) => i % (((columns.Count - 1) / MostLabels) + 1) == 0 && label.Item1 < Width - LabelWidth)];
        (First, Last) = (columns[0], Next(columns[^1], period).PlusDays(-1));
    }

    /// <summary>One type in one period.</summary>
    public sealed record Bar(double X, double Y, double Width, double Height, string Family, string Text, LocalDate Start);

    /// <summary>Bars by type, where there are few columns.</summary>
    public IReadOnlyList<Bar> Bars { get; } = [];

    /// <summary>Where there are many: all bars of a family as one shape.</summary>
    public IReadOnlyList<(string Family, string Path)> Shapes { get; } = [];

    /// <summary>Over the shapes, a column a period that tells what stands in it.</summary>
    public IReadOnlyList<Bar> Columns { get; } = [];

    public bool IsEmpty => Bars.Count + Columns.Count == 0;

    public IReadOnlyList<(double X, string Text)> Labels { get; } = [];

    /// <summary>The highest column.</summary>
    public int Most { get; }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    /// <summary>Left end of the first column, for the brush.</summary>
    public static int Start => Left;

    public static double Floor => Height - Bottom;

    public static double Ceiling => Top;

    public static LocalDate Next(LocalDate start, Period period) => period switch
    {
        Period.Day => start.PlusDays(1),
        Period.Week => start.PlusDays(7),
        Period.Month => start.PlusMonths(1),
        _ => start.PlusYears(1),
    };

    private IEnumerable<Bar> Stack(IEnumerable<Bucket> column, bool byType, double x, double width)
    {
        var y = Floor;
        var groups = column.GroupBy(b => byType ? b.Type : Say.Family(b.Type))
            .OrderBy(g => Order(Say.Family(g.First().Type))).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var (count, start) = (group.Sum(b => b.Count), group.First().Start);
            var height = count * (Floor - Ceiling) / Most;
            y -= height;
            var types = group.GroupBy(b => b.Type).Select(g => $"{Say.Words(g.Key)} {g.Sum(b => b.Count)}");
            var title = $"{Say.Day(start)}: {string.Join(", ", types)}";
            yield return new Bar(x, y, width, height, Say.Family(group.First().Type), title, start);
        }
    }

    private static int Order(string family) => Array.IndexOf(s_order, family);

    private static string Shape(Bar bar) =>
        $"M{Say.Px(bar.X)} {Say.Px(bar.Y)}h{Say.Px(bar.Width)}v{Say.Px(bar.Height)}h{Say.Px(-bar.Width)}z";

    private static List<LocalDate> Starts(LocalDate first, LocalDate last, Period period)
    {
        var columns = new List<LocalDate>();
        for (var start = first; start <= last && columns.Count <= MostColumns; start = Next(start, period)) columns.Add(start);
        return columns;
    }

    private static string Text(LocalDate start, Period period) => period switch
    {
        Period.Year => Say.Day(start)[..4],
        Period.Month => Say.Day(start)[..7],
        _ => Say.Day(start),
    };
}
