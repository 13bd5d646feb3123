namespace Dragoman.Actors.Registry;

/// <summary>
/// A coarse sound of an atom that the usual transliterations of a name share: Sergey and Sergei, Zelensky and Zelenskyy,
/// Muhammad and Mohamed. Compared for whole names only: two such atoms seldom agree by chance.
/// </summary>
internal static class Sound
{
    private static readonly (string From, string To)[] Rewrites =
    [
        ("tch", "c"), ("sch", "s"), ("tsch", "c"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("sh", "s"),
        ("ch", "c"), ("zh", "z"), ("dj", "j"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("ou", "u"), ("oo", "u"),
        ("o", "u"), ("ee", "i"), ("ie", "i"), ("iy", "i"), ("yy", "i"), ("ii", "i"), ("y", "i"), ("e", "a"), ("j", "i"),
    ];

    /// <summary>The sound of a folded atom.</summary>
    public static string Of(string atom)
    {
        foreach (var (from, to) in Rewrites) atom = atom.Replace(from, to, StringComparison.Ordinal);
        Span<char> sound = stackalloc char[atom.Length];
        var length = 0;
        foreach (var character in atom)
            if (length == 0 || sound[length - 1] != character && !(IsVowel(character) && IsVowel(sound[length - 1])))
                sound[length++] = character;
        return sound[..length].ToString();
    }

    private static bool IsVowel(char character) => character is 'a' or 'i' or 'u';
}
