using Dragoman.Text;

namespace Dragoman.Places;

/// <summary>
/// Names compared without case, accents, spaces and punctuation: "Port-au-Prince", "PORT AU PRINCE" and however a tokenizer parts
/// them have one key. The key is a 64-bit FNV-1a hash that can be continued word by word, so that no strings are built.
/// </summary>
internal static class NameKey
{
    /// <summary>The key of nothing, to be continued.</summary>
    public const ulong Empty = 14695981039346656037;

    private const ulong Prime = 1099511628211;
    private const int Chunk = 64;

    /// <summary>The key of a name, continued from that of the words before it.</summary>
    public static ulong Of(ReadOnlySpan<char> name, ulong key = Empty)
    {
        Span<char> buffer = stackalloc char[2 * Chunk];
        while (!name.IsEmpty)
        {
            var part = name[..Math.Min(name.Length, Chunk)];
            var length = Folding.Fold(part, buffer);
            foreach (var letter in buffer[..length])
                if (char.IsLetterOrDigit(letter)) key = (key ^ letter) * Prime;
            name = name[part.Length..];
        }
        return key;
    }
}
