namespace Dragoman.Text;

/// <summary>A stretch of an article's text in UTF-16 code units.</summary>
/// <param name="Start">First unit, inclusive.</param>
/// <param name="End">Last unit, exclusive.</param>
public readonly record struct Span(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two stretches share at least one unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this stretch.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The characters themselves, as a view into the article's text.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
