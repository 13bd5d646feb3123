namespace Dragoman.Syntax.Lemmas;

/// <summary>What a lemma depends on beside the letters: the tags, how the word is written, and whether it begins its sentence.</summary>
/// <param name="Upos">Universal tag.</param>
/// <param name="Xpos">Hash of the Penn tag.</param>
/// <param name="First">The word begins its sentence, so that a capital says nothing.</param>
internal readonly record struct LemmaContext(Upos Upos, uint Xpos, bool First)
{
    /// <summary>Longest ending that has rules of its own.</summary>
    public const int LongestEnding = 7;

    /// <summary>The tag as contexts hold it.</summary>
    public static uint HashOf(string xpos) => Features.WordForm.HashOf(xpos, 0);

    private const uint Prime = 16777619;

    /// <summary>Number of keys of a form: for its endings from none to the longest, then for the whole of it.</summary>
    public static int KeyCount(ReadOnlySpan<char> form) => Math.Min(form.Length, LongestEnding) + 2;

    /// <summary>Writes the keys of a form, the vaguest first.</summary>
    public void Keys(ReadOnlySpan<char> form, Span<uint> keys)
    {
        var hash = ((Xpos * 32) + (uint)Upos) * 8 + Writing(form);
        keys[0] = Mix(hash);
        for (var i = 1; i <= form.Length; i++)
        {
            hash = (hash ^ char.ToLowerInvariant(form[^i])) * Prime;
            if (i <= LongestEnding) keys[i] = Mix(hash);
        }
        keys[KeyCount(form) - 1] = Mix((hash ^ '^') * Prime);
    }

    private uint Writing(ReadOnlySpan<char> form)
    {
        if (!char.IsUpper(form[0])) return 0;
        if (form.Length > 1 && !form[1..].ContainsAnyInRange('a', 'z')) return 3;
        return First ? 1u : 2u;
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
