namespace Dragoman.Syntax.Lemmas;

/// <summary>
/// Shares equal strings: one slot a hash, the newest wins. Bounded, without locks: a race at worst allocates a string twice.
/// </summary>
internal sealed class StringPool
{
    // Lemmas of news: 32,768 slots hold the running vocabulary of a few thousand articles.
    private const int Slots = 1 << 15;

    private readonly string?[] _strings = new string?[Slots];

    /// <summary>A string with these characters.</summary>
    public string Get(ReadOnlySpan<char> chars)
    {
        ref var slot = ref _strings[Features.WordForm.HashOf(chars, 0) % Slots];
        var found = slot;
        if (found is not null && chars.SequenceEqual(found)) return found;
        return slot = chars.ToString();
    }
}
