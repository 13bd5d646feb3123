namespace Dragoman.Text.Segmentation;

/// <summary>Collects the features of one decision as 32-bit hashes: a template's number and what stands in it.</summary>
internal ref struct HashedFeatures(Span<uint> values)
{
    /// <summary>Most features that a decision can have.</summary>
    public const int Most = 64;

    private const uint Seed = 2166136261, Prime = 16777619;

    private readonly Span<uint> _values = values;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> Values => _values[..Count];

    /// <summary>Adds one feature; its template is its place in the list, so that callers must always add in the same order.</summary>
    public void Add(uint a, uint b = 0, uint c = 0)
    {
        var hash = (Seed + (uint)Count) * Prime;
        hash = (hash ^ a) * Prime;
        hash = (hash ^ (hash >> 15) ^ b) * Prime;
        hash = (hash ^ (hash >> 15) ^ c) * Prime;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        _values[Count++] = hash ^ (hash >> 13);
    }

    /// <summary>A hash of some characters, small letters and capitals alike, every digit a 0.</summary>
    public static uint Of(ReadOnlySpan<char> chars)
    {
        var hash = Seed;
        foreach (var c in chars) hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c))) * Prime;
        return hash ^ (hash >> 16);
    }
}
