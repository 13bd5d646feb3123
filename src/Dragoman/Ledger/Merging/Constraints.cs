namespace Dragoman.Ledger.Merging;

/// <summary>What people have said about which reports belong together.</summary>
internal sealed class Constraints
{
    private readonly HashSet<(string, string)> _together = [];
    private readonly HashSet<(string, string)> _apart = [];
    private readonly HashSet<string> _concerned = new(StringComparer.Ordinal);

    /// <summary>No corrections.</summary>
    public static Constraints None { get; } = new();

    /// <summary>All of these are one.</summary>
    public void AddTogether(IReadOnlyList<string> reports)
    {
        foreach (var (a, b) in reports.Zip(reports.Skip(1))) Add(_together, a, b);
    }

    /// <summary>None of the first is one with any of the second.</summary>
    public void AddApart(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        foreach (var a in first)
            foreach (var b in second)
                Add(_apart, a, b);
    }

    public bool MustMerge(Report a, Report b) => _together.Count > 0 && _together.Contains(Pair(a.Facts.Id, b.Facts.Id));

    public bool MustPart(Report a, Report b) => _apart.Count > 0 && _apart.Contains(Pair(a.Facts.Id, b.Facts.Id));

    public bool Concern(Report report) => _concerned.Contains(report.Facts.Id);

    private void Add(HashSet<(string, string)> pairs, string a, string b)
    {
        pairs.Add(Pair(a, b));
        _concerned.Add(a);
        _concerned.Add(b);
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
