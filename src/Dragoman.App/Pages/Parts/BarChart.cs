using System.Globalization;
using System.Text;
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
    private const int MostTypesTold = 4;
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
        var width = Math.Min(step * (1 - Gap), WidestBar);
        if (columns.Count <= MostColumnsByType) Bars = [.. columns.SelectMany((c, i) => Stack(byStart[c], Left + (i * step), width))];
        else
        {
            Columns = [.. columns.Select((c, i) => (Start: c, I: i)).Where(c => byStart.Contains(c.Start)).Select(c =>
                new Bar(Left + (c.I * step), Top, step, Floor - Top, "column", Text(c.Start, byStart[c.Start]), c.Start))];
            Shapes = Shape(byStart, width);
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

    private IEnumerable<Bar> Stack(IEnumerable<Bucket> column, double x, double width)
    {
        var y = Floor;
        foreach (var bucket in column.OrderBy(b => Order(Say.Family(b.Type))).ThenBy(b => b.Type, StringComparer.Ordinal))
        {
            var height = bucket.Count * (Floor - Ceiling) / Most;
            y -= height;
            yield return new Bar(x, y, width, height, Say.Family(bucket.Type),
                $"{Say.Day(bucket.Start)}: {Say.Words(bucket.Type)} {bucket.Count}", bucket.Start);
        }
    }

    /// <summary>The bars of each family, one path for all columns.</summary>
    private List<(string Family, string Path)> Shape(ILookup<LocalDate, Bucket> byStart, double width)
    {
        var paths = s_order.Select(_ => new StringBuilder()).ToArray();
        var counts = new int[s_order.Length];
        foreach (var column in Columns)
        {
            Array.Clear(counts);
            foreach (var bucket in byStart[column.Start]) counts[Order(Say.Family(bucket.Type))] += bucket.Count;
            var y = Floor;
            for (var family = 0; family < counts.Length; family++)
            {
                if (counts[family] == 0) continue;
                var height = counts[family] * (Floor - Ceiling) / Most;
                y -= height;
                paths[family].Append(CultureInfo.InvariantCulture, $"M{column.X:0.#} {y:0.#}h{width:0.#}v{height:0.#}h-{width:0.#}z");
            }
        }
        return [.. s_order.Zip(paths, (family, path) => (family, path.ToString())).Where(shape => shape.Item2.Length > 0)];
    }

    /// <summary>What stands in a column: all entries, and the most frequent types.</summary>
    private static string Text(LocalDate start, IEnumerable<Bucket> column)
    {
        var types = column.GroupBy(b => b.Type).Select(g => (Type: g.Key, Count: g.Sum(b => b.Count)))
            .OrderByDescending(t => t.Count).ToList();
        return $"{Say.Day(start)}: {Say.Number(types.Sum(t => t.Count))}, "
            + string.Join(", ", types.Take(MostTypesTold).Select(t => $"{Say.Words(t.Type)} {t.Count}"))
            + (types.Count > MostTypesTold ? " …" : "");
    }

    private static int Order(string family) => Array.IndexOf(s_order, family);

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
