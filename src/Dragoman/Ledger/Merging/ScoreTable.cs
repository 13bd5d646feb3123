namespace Dragoman.Ledger.Merging;

/// <summary>Average likeness between the groups of a component, kept up to date while groups are joined.</summary>
internal sealed class ScoreTable
{
    private const int MostSamples = 8;
    private readonly double[,] _average;
    private readonly int[] _size;

    public ScoreTable(List<List<Report>> groups, Constraints constraints)
    {
        _size = [.. groups.Select(g => g.Count)];
        _average = new double[groups.Count, groups.Count];
        for (var i = 0; i < groups.Count; i++)
            for (var j = i + 1; j < groups.Count; j++)
                _average[i, j] = _average[j, i] = Between(groups[i], groups[j], constraints);
    }

    /// <summary>The two groups most alike, ties by their order; null where no two are alike enough.</summary>
    public (int First, int Second)? Best()
    {
        (int, int)? best = null;
        var highest = 0.0;
        for (var i = 0; i < _size.Length; i++)
        {
            for (var j = i + 1; _size[i] > 0 && j < _size.Length; j++)
            {
                if (_size[j] == 0 || _average[i, j] < highest || (best is not null && _average[i, j] <= highest)) continue;
                (best, highest) = ((i, j), _average[i, j]);
            }
        }
        return best;
    }

    /// <summary>Joins the second group to the first.</summary>
    public void Join(int first, int second)
    {
        for (var k = 0; k < _size.Length; k++)
        {
            if (k == first || k == second) continue;
            var total = (_average[first, k] * _size[first]) + (_average[second, k] * _size[second]);
            _average[first, k] = _average[k, first] = total / (_size[first] + _size[second]);
        }
        _size[first] += _size[second];
        _size[second] = 0;
    }

    /// <summary>What people have parted stays apart whatever the likeness; what never meets speaks against as much as a veto.</summary>
    private static double Between(List<Report> a, List<Report> b, Constraints constraints)
    {
        if (a.Any(x => b.Any(y => constraints.MustPart(x, y)))) return double.NegativeInfinity;
        return Samples(a).SelectMany(_ => Samples(b), Between).Average();
    }

    /// <summary>A few reports that differ; more of one kind would say the same.</summary>
    private static IEnumerable<Report> Samples(List<Report> group) => group.DistinctBy(r => r.Looks).Take(MostSamples);

    private static double Between(Report a, Report b) => Grouping.Meet(a, b) ? Comparison.Score(a, b) : Comparison.Veto / 4;
}
