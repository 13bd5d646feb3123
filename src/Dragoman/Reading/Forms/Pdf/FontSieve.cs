using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// Lets through of a page's resources what tells its text: which character a code is, and how wide. The programs that draw
/// glyphs, colours, patterns and pictures stay out. They are the most of a file, no text needs them, and programs may call
/// themselves without end.
/// </summary>
internal sealed class FontSieve(IPdfTokenScanner scanner, ILookupFilterProvider filters, PdfBudget budget)
{
    /// <summary>Glyphs that the widths of one font may name: all that a font can have.</summary>
    private const int MostGlyphs = 1 << 16;

    private static readonly string[] s_simple =
        ["Type", "BaseFont", "FirstChar", "LastChar", "Widths", "Encoding", "FontMatrix", "FontBBox", "Name"];

    private static readonly string[] s_composite = ["Type", "Subtype", "BaseFont", "CIDSystemInfo", "DW", "DW2"];

    private static readonly string[] s_described =
        ["Type", "FontName", "Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "StemV", "CapHeight", "MissingWidth"];

    private readonly HashSet<IndirectReference> _done = [];

    public DictionaryToken Resources(DictionaryToken resources)
    {
        var kept = Kept(resources, ["XObject", "Properties"]);
        if (Dictionary(resources, "Font") is { } fonts)
            kept["Font"] = DictionaryToken.With(fonts.Data.ToDictionary(font => font.Key, font => Font(font.Value)));
        return DictionaryToken.With(kept);
    }

    /// <summary>Puts a font through the sieve, once where it is an object that pages share.</summary>
    private IToken Font(IToken token)
    {
        if (token is DictionaryToken own) return Sieved(own);
        if (token is IndirectReferenceToken { Data: var reference } && _done.Add(reference)
            && scanner.Get(reference)?.Data is { } shared)
            scanner.ReplaceToken(reference, shared is DictionaryToken font ? Sieved(font) : NullToken.Instance);
        return token;
    }

    private DictionaryToken Sieved(DictionaryToken font) => Name(font, "Subtype") == "Type0" ? Composite(font) : Simple(font);

    /// <summary>Without its program a TrueType font is read as any other whose widths and characters are told.</summary>
    private DictionaryToken Simple(DictionaryToken font)
    {
        var kept = Kept(font, s_simple);
        kept["Subtype"] = NameToken.Create(Name(font, "Subtype") == "Type3" ? "Type3" : "Type1");
        return With(kept, font);
    }

    private DictionaryToken Composite(DictionaryToken font)
    {
        var kept = Kept(font, ["Type", "Subtype", "BaseFont"]);
        if (font.TryGet(NameToken.Create("Encoding"), out var encoding) && (Stream(encoding) is null || IsSane(encoding)))
            kept["Encoding"] = encoding;
        if (Array(font, "DescendantFonts") is { Length: > 0 } fonts && Find<DictionaryToken>(fonts[0]) is { } glyphs)
            kept["DescendantFonts"] = new ArrayToken([Glyphs(glyphs)]);
        return With(kept, font);
    }

    private DictionaryToken Glyphs(DictionaryToken font)
    {
        var kept = Kept(font, s_composite);
        if (Array(font, "W") is { } widths && IsSane(widths, values: 1)) kept["W"] = widths;
        if (Array(font, "W2") is { } heights && IsSane(heights, values: 3)) kept["W2"] = heights;
        return With(kept, font);
    }

    private DictionaryToken With(Dictionary<string, IToken> kept, DictionaryToken font)
    {
        if (Dictionary(font, "FontDescriptor") is { } described)
            kept["FontDescriptor"] = DictionaryToken.With(Kept(described, s_described));
        if (font.TryGet(NameToken.ToUnicode, out var characters) && IsSane(characters)) kept["ToUnicode"] = characters;
        return DictionaryToken.With(kept);
    }

    private bool IsSane(IToken map) =>
        Stream(map) is { } stream && CharacterMap.IsSane(stream.Decode(filters, scanner), budget);

    /// <summary>Widths are written as the first glyph and a list, or as first and last glyph and their common values.</summary>
    private bool IsSane(ArrayToken widths, int values)
    {
        long glyphs = 0;
        for (var i = 0; i + 1 < widths.Length; i++)
        {
            if (Find<NumericToken>(widths[i]) is not { } first) return false;
            if (Find<ArrayToken>(widths[++i]) is { } list) glyphs += list.Length;
            else if (Find<NumericToken>(widths[i]) is { } last && last.Double < MostGlyphs && first.Double >= 0)
            {
                glyphs += Math.Max(1, last.Int - first.Int + 1);
                i += values;
            }
            else return false;
        }
        return glyphs <= 2 * MostGlyphs;
    }

    private static Dictionary<string, IToken> Kept(DictionaryToken from, ReadOnlySpan<string> names)
    {
        Dictionary<string, IToken> kept = [];
        foreach (var name in names)
            if (from.Data.TryGetValue(name, out var value)) kept[name] = value;
        return kept;
    }

    private string? Name(DictionaryToken from, string key) => Value<NameToken>(from, key)?.Data;

    private DictionaryToken? Dictionary(DictionaryToken from, string key) => Value<DictionaryToken>(from, key);

    private ArrayToken? Array(DictionaryToken from, string key) => Value<ArrayToken>(from, key);

    private StreamToken? Stream(IToken token) => Find<StreamToken>(token);

    private T? Value<T>(DictionaryToken from, string key) where T : class, IToken =>
        from.Data.TryGetValue(key, out var value) ? Find<T>(value) : null;

    private T? Find<T>(IToken token) where T : class, IToken =>
        (token is IndirectReferenceToken { Data: var reference } ? scanner.Get(reference)?.Data : token) as T;
}
