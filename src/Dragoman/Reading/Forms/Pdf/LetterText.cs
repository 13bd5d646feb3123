using System.Text;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>Writes out what fonts draw as one sign but is several letters, and leaves out what is none.</summary>
internal static class LetterText
{
    /// <summary>Where signs without a character are kept until what stands beside them is known: a private part of Unicode.</summary>
    private const char Signs = '\uE000';

    private const int SignCount = 32;

    /// <summary>The ligatures U+FB00 to U+FB06.</summary>
    private static readonly string[] s_ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Where TeX has ligatures in fonts that do not tell their characters, in its old and its new order.</summary>
    private static readonly Dictionary<int, string> s_tex = new()
    {
        [11] = "ff", [12] = "fi", [14] = "ffi", [15] = "ffl", [27] = "ff", [28] = "fi", [29] = "fl", [30] = "ffi", [31] = "ffl",
        [16] = "“", [17] = "”", [21] = "–", [22] = "—",
    };

    /// <summary>What a glyph stands for; control characters other than blanks are signs of a font.</summary>
    public static string Kept(string glyph) =>
        glyph is [< ' ' and not ('\t' or '\n' or '\r')] ? ((char)(Signs + glyph[0])).ToString() : glyph;

    /// <summary>A line with its ligatures written out. Signs in and beside words are TeX's; those that stand alone fall away.</summary>
    public static string WrittenOut(string line)
    {
        var letters = line.AsSpan();
        if (!letters.ContainsAnyInRange('\uFB00', '\uFB06') && !letters.ContainsAnyInRange(Signs, (char)(Signs + SignCount)))
            return line;
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
            if (line[i] is >= '\uFB00' and <= '\uFB06') text.Append(s_ligatures[line[i] - '\uFB00']);
            else if (line[i] is < Signs or >= (char)(Signs + SignCount)) text.Append(line[i]);
            else if (IsWord(i - 1) || IsWord(i + 1)) text.Append(s_tex.GetValueOrDefault(line[i] - Signs));
        return text.ToString();

        bool IsWord(int at) => at >= 0 && at < line.Length && line[at] != ' ';
    }
}
