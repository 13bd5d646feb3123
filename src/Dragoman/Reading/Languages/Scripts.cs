namespace Dragoman.Reading.Languages;

/// <summary>Scripts that tell the language by themselves.</summary>
internal static class Scripts
{
    private const int SampleLength = 4000;

    private static readonly (char First, char Last, string Language)[] s_scripts =
    [
        ('\u3040', '\u30FF', "ja"), ('\uAC00', '\uD7A3', "ko"), ('\u4E00', '\u9FFF', "zh"),
        ('\u0E00', '\u0E7F', "th"), ('\u0590', '\u05FF', "he"), ('\u0370', '\u03FF', "el"),
        ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"), ('\u0B80', '\u0BFF', "ta"),
        ('\u0C00', '\u0C7F', "te"), ('\u0A80', '\u0AFF', "gu"), ('\u0A00', '\u0A7F', "pa"),
        ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"), ('\u10A0', '\u10FF', "ka"),
        ('\u0530', '\u058F', "hy"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"),
        ('\u1000', '\u109F', "my"), ('\u0E80', '\u0EFF', "lo"),
    ];

    /// <summary>The language, null where the script is shared by many.</summary>
    public static string? Telling(string text)
    {
        Span<int> counts = stackalloc int[s_scripts.Length];
        var letters = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, SampleLength)))
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c < 0x370) continue;
            for (var i = 0; i < s_scripts.Length; i++)
                if (c >= s_scripts[i].First && c <= s_scripts[i].Last) counts[i]++;
        }
        // Japanese mixes kana with Chinese characters; kana decide. Korean seldom has any.
        if (counts[0] * 10 > letters) return "ja";
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return counts[best] * 2 > letters && letters > 0 ? s_scripts[best].Language : null;
    }
}
