namespace Dragoman.Syntax.Features;

/// <summary>
/// A word as the look-ups see it: lower case, straight quotes, every digit a 0. Longer words keep their beginning and end.
/// The buffer belongs to the caller, so that nothing is allocated a word.
/// </summary>
internal readonly ref struct WordForm
{
    /// <summary>Longest form that is looked at whole; longer ones are addresses and noise.</summary>
    public const int MaxLength = 48;

    private const uint Seed = 2166136261, Prime = 16777619;

    public WordForm(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var length = Math.Min(form.Length, MaxLength);
        for (var i = 0; i < length; i++) buffer[i] = Normalize(form[i < MaxLength / 2 ? i : form.Length - length + i]);
        Surface = form;
        Chars = buffer[..length];
    }

    /// <summary>The form as written.</summary>
    public ReadOnlySpan<char> Surface { get; }

    /// <summary>The normalised form.</summary>
    public ReadOnlySpan<char> Chars { get; }

    /// <summary>Hash of the whole normalised form.</summary>
    public uint Hash => HashOf(Chars, 0);

    /// <summary>A 32-bit hash of some characters; equal on every machine and for ever, since models hold it.</summary>
    public static uint HashOf(ReadOnlySpan<char> chars, uint kind)
    {
        var hash = Seed + kind * 0x9E3779B9;
        foreach (var c in chars) hash = (hash ^ c) * Prime;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }

    private static char Normalize(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        '’' or '‘' or '`' => '\'',
        '“' or '”' => '"',
        '–' or '—' => '-',
        _ => char.ToLowerInvariant(c),
    };
}
