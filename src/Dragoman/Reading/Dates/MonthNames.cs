namespace Dragoman.Reading.Dates;

/// <summary>Names of months in many languages.</summary>
internal sealed class MonthNames
{
    private const int Longest = 16;

    private readonly Dictionary<string, int> _names;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public MonthNames(IReadOnlyDictionary<string, int> names)
    {
        _names = new Dictionary<string, int>(names, StringComparer.OrdinalIgnoreCase);
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of the month whose name stands here as a whole word; a second word may belong to it.</summary>
    public int? At(ReadOnlySpan<char> text, int at, out int length)
    {
        var longest = Math.Min(text.Length - at, Longest);
        for (length = longest; length >= 2; length--)
            if ((at + length == text.Length || !char.IsLetter(text[at + length]))
                && _lookup.TryGetValue(text.Slice(at, length), out var month))
                return month;
        return null;
    }
}
