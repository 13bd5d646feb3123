namespace Dragoman.Text.Segmentation;

/// <summary>Finds the dateline in front of a report: "ANKARA, Oct 16 (Agency) -". It stands alone, so that it spoils no sentence.</summary>
internal static class Datelines
{
    private const int LongestDateline = 14;
    private const int ShortestPlace = 4;

    /// <summary>The last token of the dateline that starts at a token, -1 where none does.</summary>
    public static int End(string text, ReadOnlySpan<Token> tokens, int first)
    {
        if (!IsPlace(Form(text, tokens[first]))) return -1;
        for (var last = first + 1; last + 1 < Math.Min(tokens.Length, first + LongestDateline); last++)
        {
            var form = Form(text, tokens[last]);
            if (form is "-" or "--" or "–" or "—")
                return IsFree(tokens, last) && char.IsUpper(Form(text, tokens[last + 1])[0]) ? last : -1;
            if (char.IsLower(form[0]) || form is "\"" or "“" or ":" or ";" or "?" or "!") return -1;
        }
        return -1;
    }

    // A dash between words, not the hyphen of "AL-QAEDA".
    private static bool IsFree(ReadOnlySpan<Token> tokens, int dash) =>
        tokens[dash].Start > tokens[dash - 1].End && tokens[dash + 1].Start > tokens[dash].End;

    private static bool IsPlace(ReadOnlySpan<char> form)
    {
        foreach (var character in form)
            if (!char.IsUpper(character)) return false;
        return form.Length >= ShortestPlace;
    }

    private static ReadOnlySpan<char> Form(string text, Token token) => text.AsSpan(token.Start, token.End - token.Start);
}
