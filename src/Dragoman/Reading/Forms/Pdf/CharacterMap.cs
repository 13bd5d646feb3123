using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// Looks over a map from codes to characters before it is read: a range of a few bytes may stand for billions of entries.
/// </summary>
internal static class CharacterMap
{
    /// <summary>Characters of one map: twice as many as codes of two bytes.</summary>
    private const int MostEntries = 1 << 17;

    /// <summary>Ranges to glyphs, through all of which each code is looked for. Maps in files have a dozen.</summary>
    private const int MostGlyphRanges = 1000;

    private const int LongestCode = 4;

    private const int Depth = 16;

    public static bool IsSane(Memory<byte> bytes, PdfBudget budget)
    {
        budget.TakeNames(bytes.Span);
        var depth = new StackDepthGuard(Depth);
        var scanner = new CoreTokenScanner(new MemoryInputBytes(bytes), false, depth, useLenientParsing: true);
        long entries = 0;
        try
        {
            while (scanner.MoveNext())
                entries += scanner.CurrentToken switch
                {
                    OperatorToken { Data: "beginbfrange" } => Spans(scanner),
                    OperatorToken { Data: "begincidrange" } => Items(scanner, "endcidrange") / 3 * (MostEntries / MostGlyphRanges),
                    NumericToken { Double: > MostEntries } => MostEntries + 1,
                    _ => 1,
                };
        }
        catch (Exception error) when (error is not InputException)
        {
            return false;
        }
        return entries <= MostEntries;
    }

    private static long Items(CoreTokenScanner scanner, string end)
    {
        long items = 0;
        while (scanner.MoveNext() && !(scanner.CurrentToken is OperatorToken { Data: var name } && name == end)) items++;
        return items;
    }

    /// <summary>
    /// Characters of all ranges of a list, each written as first code, last code and what the first stands for; the others are copies.
    /// </summary>
    private static long Spans(CoreTokenScanner scanner)
    {
        long spans = 0;
        while (Next(scanner) is { } first && Next(scanner) is { } last)
        {
            var length = Next(scanner)?.Bytes.Length ?? 0;
            spans += Math.Max(1, Code(last) - Code(first) + 1) * Math.Max(1, length / sizeof(char));
        }
        return spans;
    }

    private static HexToken? Next(CoreTokenScanner scanner) => scanner.MoveNext() ? scanner.CurrentToken as HexToken : null;

    private static long Code(HexToken token)
    {
        if (token.Bytes.Length > LongestCode) return MostEntries + 1L;
        long code = 0;
        foreach (var b in token.Bytes) code = (code << 8) | b;
        return code;
    }
}
