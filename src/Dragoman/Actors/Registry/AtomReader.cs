using Dragoman.Text;

namespace Dragoman.Actors.Registry;

/// <summary>
/// Cuts words into atoms, the units that names are compared by: folded letters and digits between white space and hyphens. Full
/// stops and apostrophes vanish ("U.S." is "us", "Da'esh" is "daesh"), a possessive ending too, "&amp;" is "and", other marks stand alone.
/// </summary>
internal ref struct AtomReader
{
    /// <summary>Longer words are no names.</summary>
    public const int LongestWord = 120;

    private Span<char> _rest;

    /// <param name="word">A word or a whole name.</param>
    /// <param name="buffer">Room for twice <see cref="LongestWord"/>.</param>
    public AtomReader(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        _rest = buffer[..Folding.Fold(word, buffer)];
    }

    /// <summary>The atom that <see cref="Next"/> found.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Moves to the next atom.</summary>
    public bool Next()
    {
        var length = 0;
        for (var i = 0; i < _rest.Length; i++)
        {
            var character = _rest[i];
            if (IsPossessive(i)) i++;
            else if (char.IsLetterOrDigit(character)) _rest[length++] = character;
            else if (IsBreak(character))
            {
                if (length > 0) return Take(length, i + 1);
            }
            else if (!IsSilent(character)) return length > 0 ? Take(length, i) : TakeMark(i);
        }
        return length > 0 && Take(length, _rest.Length);
    }

    private bool TakeMark(int at)
    {
        Current = _rest[at] == '&' ? "and" : _rest.Slice(at, 1);
        _rest = _rest[(at + 1)..];
        return true;
    }

    private bool Take(int length, int consumed)
    {
        Current = _rest[..length];
        _rest = _rest[consumed..];
        return true;
    }

    private static bool IsBreak(char c) => c is ' ' or '-' or '/' or '\n' or '\t';

    private static bool IsSilent(char c) => c is '.' or '\'';

    private readonly bool IsPossessive(int at) =>
        _rest[at] == '\'' && at + 1 < _rest.Length && _rest[at + 1] == 's' && (at + 2 == _rest.Length || IsBreak(_rest[at + 2]));
}
