namespace Dragoman.Reading.Forms;

/// <summary>Tells whether there is anything to read at all.</summary>
internal static class Sentences
{
    /// <summary>"Fidan arrives" is a sentence; in scripts without spaces one run of letters holds many words.</summary>
    private const int Words = 2;

    private const int LettersOfOneRun = 10;

    public static bool AnyIn(ReadOnlySpan<char> text)
    {
        int words = 0, run = 0;
        foreach (var c in text)
        {
            run = char.IsLetter(c) ? run + 1 : 0;
            if (run == 2 && ++words == Words) return true;
            if (run == LettersOfOneRun && c > 0x2E80) return true;
        }
        return false;
    }
}
