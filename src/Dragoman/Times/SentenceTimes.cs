namespace Dragoman.Times;

/// <summary>The time expressions of one sentence, a view into <see cref="TimeMentions.All"/>.</summary>
public readonly struct SentenceTimes
{
    private readonly IReadOnlyList<TimeMention> _all;
    private readonly int _first;

    internal SentenceTimes(IReadOnlyList<TimeMention> all, int first, int end) => (_all, _first, Count) = (all, first, end - first);

    /// <summary>Number of expressions.</summary>
    public int Count { get; }

    /// <summary>One expression, from 0.</summary>
    public TimeMention this[int index] => _all[_first + index];

    /// <summary>The first expression that shares a word with the stretch of words, both ends included, or null.</summary>
    public TimeMention? Within(int first, int last)
    {
        for (var at = 0; at < Count; at++)
            if (this[at].First <= last && this[at].Last >= first) return this[at];
        return null;
    }
}
