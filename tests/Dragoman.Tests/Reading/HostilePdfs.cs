using System.Text;

namespace Dragoman.Tests.Reading;

/// <summary>PDFs that were made to do harm, or that look so. Tests read each; <c>bench hostile</c> measures their costs.</summary>
internal static class HostilePdfs
{
    private const string Story = "BT /F1 12 Tf 50 700 Td (The ministers of Chile and Peru met in Lima on Tuesday.) Tj ET\n";

    private static readonly Dictionary<string, Func<byte[]>> s_all =
        new[] { Forms(), Packed(), Nested(), Fonts(), Crowded(), Trees(), Tables(), Tokens() }.SelectMany(group => group)
            .ToDictionary(pdf => pdf.What, pdf => pdf.Make);

    /// <summary>What is wrong with each.</summary>
    public static IEnumerable<string> Names => s_all.Keys;

    /// <summary>The bytes of one.</summary>
    public static byte[] Make(string what) => s_all[what]();

    private static IEnumerable<(string What, Func<byte[]> Make)> Forms() =>
    [
        ("a form that draws itself", () => Ring(1)),
        ("forms that draw each other", () => Ring(3)),
        ("forms that draw ten others each", () => Doubling(15, 10)),
        ("forms that draw a hundred letters each ten times", () => Doubling(6, 10)),
        ("marks without end", () => Page(Repeat("/Artifact BMC ", 500_000))),
    ];

    private static IEnumerable<(string What, Func<byte[]> Make)> Packed() =>
    [
        ("a page that unpacks to a gigabyte", () => Page(PdfFile.PackedZeros(1_000_000_000), "/Filter/FlateDecode")),
        ("a page packed twice", () =>
            Page(PdfFile.Packed(PdfFile.PackedZeros(400_000_000)), "/Filter[/FlateDecode/FlateDecode]")),
        ("run lengths", () => Page(Bytes(3_000_000, [129, 32]), "/Filter/RunLengthDecode")),
        ("LZW", () => Page(Bytes(3_000_000, [0x80, 0x0B, 0x60, 0x50]), "/Filter/LZWDecode")),
        ("an endless row of a picture", () => Page(PdfFile.Packed(Latin(Story)),
            "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2000000000/Colors 32/BitsPerComponent 16>>")),
        ("a thousand filters", () => Page(Latin(Story), "/Filter[" + Repeat("/ASCIIHexDecode", 1000) + "]")),
        ("objects that unpack to a gigabyte", () => Objects(PdfFile.PackedZeros(1_000_000_000))),
        ("a font's characters that unpack to a gigabyte", () =>
            Characters(PdfFile.PackedZeros(1_000_000_000), "/Filter/FlateDecode")),
    ];

    private static IEnumerable<(string What, Func<byte[]> Make)> Nested() =>
    [
        ("deep arrays", () => PdfFile.Page(Story, catalog: "/X " + Repeat("[", 1_000_000)).ToBytes()),
        ("deep dictionaries", () => PdfFile.Page(Story, catalog: "/X " + Repeat("<</A", 1_000_000)).ToBytes()),
        ("deep arrays on a page", () => Page(Repeat("[", 1_000_000))),
        ("deep dictionaries on a page", () => Page(Repeat("/X <</A ", 1_000_000))),
        ("saved states", () => Page(Repeat("q ", 1_000_000) + Story)),
        ("states saved and restored", () => Page(Repeat("q Q ", 1_000_000) + Story)),
        ("a deep tree of pages", () => DeepTree(150_000)),
        ("a tree of pages that is a ring", () => PdfFile.Pages("2 0 R 3 0 R", Story).ToBytes()),
        ("trees of pages that are a ring", () => RingOfTrees(3000)),
        ("an object that is itself", () => PdfFile.Page(Story).Set(4, "4 0 R").ToBytes()),
        ("objects that are each other", () => PdfFile.Page(Story).Set(4, "5 0 R").Set(5, "4 0 R").ToBytes()),
        ("a stream as long as itself", () =>
            PdfFile.Page(Story).Set(4, "<</Length 4 0 R>>\nstream\n" + Story + "endstream").ToBytes()),
    ];

    private static IEnumerable<(string What, Func<byte[]> Make)> Fonts() =>
    [
        ("characters of four billion codes", () => Characters(Latin("1 beginbfrange <00000000><FFFFFFFF><0041> endbfrange"))),
        ("the same codes a million times", () => Characters(Latin(
            "1000000 beginbfrange " + Repeat("<0000><FFFF><0041>\n", 300_000) + " endbfrange"))),
        ("two billion ranges of codes", () => Characters(Latin("2000000000 begincodespacerange <00><FF> endcodespacerange"))),
        ("characters that are long", () =>
            Characters(Latin("100 beginbfrange <0000><FFFF><" + Repeat("0041", 1_000_000) + "> endbfrange"))),
        ("a deep map of characters", () => Characters(Latin(Repeat("[", 1_000_000)))),
        ("glyphs to look for in a million ranges", () => Glyphs("", Latin(
            "1 begincodespacerange <0000><FFFF> endcodespacerange 1000000 begincidrange "
            + Repeat("<0001><0002> 1\n", 1_000_000) + "endcidrange"))),
        ("widths of two billion glyphs", () => Glyphs("/W[0 2147483647 500]")),
        ("heights of two billion glyphs", () => Glyphs("/W2[0 2147483647 500 0 0]")),
        ("the same widths a million times", () => Glyphs("/W[" + Repeat("0 65535 500 ", 500_000) + "]")),
        ("two hundred thousand fonts", () =>
            PdfFile.Page(Story, resources: "/Font<<" + Numbered("/F# 5 0 R ", 200_000) + ">>").ToBytes()),
        ("a font that is many", () => ManyFonts(20_000)),
    ];

    private static IEnumerable<(string What, Func<byte[]> Make)> Crowded() =>
    [
        ("letters without end", () => Page("BT /F1 12 Tf " + Repeat("(aaaaaaaaaaaaaaaaaaaa bbbbbbbbbb) Tj ", 100_000) + "ET")),
        ("letters in one place", () => Page("BT /F1 12 Tf 50 700 Td " + Numbered("1 0 0 1 50 700 Tm (#) Tj ", 100_000) + "ET")),
        ("words in one place", () => Page("BT /F1 12 Tf " + Repeat("1 0 0 1 50 700 Tm (abcdefghij) Tj ", 90_000) + "ET")),
        ("letters all over", () => Scattered(100_000, i => (i * 7919 % 59_500 / 100.0, i * 104_729 % 84_200 / 100.0))),
        ("letters in a spiral", () =>
            Scattered(20_000, i => (297 + i / 70.0 * Math.Cos(i / 5.0), 421 + i / 50.0 * Math.Sin(i / 5.0)))),
        ("letters on stairs", () => Scattered(20_000, Stair)),
        ("stairs on five hundred pages", () => PdfFile.Pages(Repeat("3 0 R ", 500), Placed(1500, Stair)).ToBytes()),
        ("letters beyond all bounds", () => Scattered(1000, i => (Math.Pow(10, i % 300), -Math.Pow(10, i % 300)))),
        ("a table", () => Scattered(100_000, i => (i % 100 * 60.0, i / 100 * 40.0))),
        ("lines without end", () => Page(Repeat("0 0 m 10 10 l S ", 600_000) + Story)),
        ("operations that fail", () => Page(Repeat("/None Do [(a) /x] TJ ", 200_000) + Story)),
        ("one part a million times", () =>
            PdfFile.Page(Story).Set(3, PdfFile.PageOf($"[{Repeat("4 0 R ", 1_000_000)}]")).ToBytes()),
    ];

    private static IEnumerable<(string What, Func<byte[]> Make)> Trees() =>
    [
        ("a hundred thousand pages", () => PdfFile.Pages(Repeat("3 0 R ", 100_000), Story).ToBytes()),
        ("five hundred full pages", () => PdfFile.Pages(Repeat("3 0 R ", 500), Repeat(Story, 500)).ToBytes()),
        ("pages that are missing", () =>
            Padded(PdfFile.Pages("3 0 R " + Numbered("9# 0 R ", 1000), Story), 3_000_000).ToBytes()),
        ("parts that are missing", () => Padded(PdfFile.Page(Story), 3_000_000)
            .Set(5, $"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[{Numbered("9# 0 R ", 1000)}]>>>>").ToBytes()),
        ("places to go to", () =>
            PdfFile.Page(Story, catalog: "/Dests<<" + Numbered("/D#[3 0 R/Fit]", 200_000) + ">>").ToBytes()),
        ("names that are a ring", () =>
            PdfFile.Page(Story, catalog: "/Names<</Dests 6 0 R>>").With("<</Kids[6 0 R 6 0 R]>>").ToBytes()),
        ("a long title", () => PdfFile.Page(Story).Says("/Info<</Title(" + Repeat("minister ", 500_000) + ")>>").ToBytes()),
    ];

    private static IEnumerable<(string What, Func<byte[]> Make)> Tables() =>
    [
        ("a table of two billion objects", () =>
            Latin("%PDF-1.7\nxref\n0 2000000000\ntrailer\n<</Root 1 0 R/Size 2000000000>>\nstartxref\n9\n%%EOF")),
        ("a table of two billion empty rows", () => Latin("%PDF-1.7\n9 0 obj\n<</Type/XRef/W[0 0 0]/Index[0 2000000000]/Size 9"
            + "/Root 1 0 R/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n")),
        ("a table that goes before itself", () =>
            Latin("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF")),
        ("a stream of objects of two billion", () => Objects(Latin("6 0 <<>>"), "/N 2000000000/First 4")),
        ("objects without a table", () => Latin("%PDF-1.7\n" + Numbered("# 0 obj\n<</Type/Page>>\nendobj\n", 300_000))),
        ("only ends of tables", () => Latin("%PDF-1.7\n" + Repeat("startxref\n9\n%%EOF\n", 300_000))),
        ("only tables", () =>
            Latin("%PDF-1.7\n" + Repeat("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>\n", 100_000))),
        ("encrypted in no known way", () => PdfFile.Page(Story)
            .Says("/Encrypt<</Filter/Standard/V 5/R 6/Length 2000000000/O(x)/U(x)/P -1>>/ID[<00><00>]").ToBytes()),
    ];

    private static IEnumerable<(string What, Func<byte[]> Make)> Tokens() =>
    [
        ("a string without end", () => Page("BT /F1 12 Tf (" + Repeat("a", 10_000_000))),
        ("brackets in a string", () => Page("BT /F1 12 Tf (" + Repeat("(", 5_000_000))),
        ("a number without end", () => Page(Repeat("1", 5_000_000) + " 0 Td")),
        ("a name without end", () => Page("/" + Repeat("a", 10_000_000) + " Do")),
        ("names without end", () => Page(Numbered("/n# ", 1_500_000))),
        ("names that differ", () => PdfFile.Page(Story, catalog: Numbered("/n# 1 ", 1_000_000)).ToBytes()),
        ("numbers without end", () => Page(Repeat("1 ", 5_000_000))),
        ("pictures without end", () => Page(Repeat("BI /W 1 ID ", 500_000))),
        ("random operators", () => Page(Random(3_000_000))),
        ("nothing but a head", () => "%PDF-1.7\n"u8.ToArray()),
        ("zeros", () => [.. "%PDF-1.7\n"u8, .. new byte[10_000_000]]),
    ];

    private static byte[] Page(string content) => PdfFile.Page(content).ToBytes();

    private static byte[] Page(byte[] content, string dictionary)
    {
        var file = PdfFile.Page("");
        file.Set(3, PdfFile.PageOf($"{file.Next} 0 R"));
        file.Stream(content, dictionary);
        return file.ToBytes();
    }

    private static byte[] Ring(int forms)
    {
        var file = PdfFile.Page(Story + "/X0 Do", Drawn(forms));
        for (var i = 0; i < forms; i++) file.Stream(Story + $"/X{(i + 1) % forms} Do", Form(forms));
        return file.ToBytes();
    }

    private static byte[] Doubling(int levels, int times)
    {
        var file = PdfFile.Page(Story + "/X0 Do", Drawn(levels));
        for (var i = 0; i < levels; i++)
            file.Stream(i == levels - 1 ? Story : Repeat($"/X{i + 1} Do ", times), Form(levels));
        return file.ToBytes();
    }

    private static string Form(int forms) =>
        $"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>{Drawn(forms)}>>";

    private static string Drawn(int forms) =>
        "/XObject<<" + string.Concat(Enumerable.Range(0, forms).Select(i => $"/X{i} {6 + i} 0 R ")) + ">>";

    private static byte[] DeepTree(int levels)
    {
        var file = PdfFile.Page(Story);
        file.Set(2, $"<</Type/Pages/Count 1/Kids[{file.Next} 0 R]>>");
        for (var i = 0; i < levels; i++) file.Add($"<</Type/Pages/Count 1/Kids[{(i == levels - 1 ? 3 : file.Next + 1)} 0 R]>>");
        return file.ToBytes();
    }

    private static byte[] RingOfTrees(int trees)
    {
        var file = PdfFile.Page(Story);
        var first = file.Next;
        file.Set(2, $"<</Type/Pages/Count 1/Kids[{first} 0 R]>>");
        for (var i = 0; i < trees; i++) file.Add($"<</Type/Pages/Count 1/Kids[{(i == trees - 1 ? first : file.Next + 1)} 0 R 3 0 R]>>");
        return file.ToBytes();
    }

    private static byte[] Characters(byte[] map, string dictionary = "")
    {
        var file = PdfFile.Page(Story);
        file.Set(5, PdfFile.FontOf($"{file.Next} 0 R"));
        file.Stream(map, dictionary);
        return file.ToBytes();
    }

    private static byte[] Glyphs(string widths, byte[]? encoding = null)
    {
        var file = PdfFile.Page("BT /F1 12 Tf 50 700 Td " + Repeat("<00010002000300040005> Tj ", 2000) + "ET");
        file.Set(5, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding "
            + (encoding is null ? "/Identity-H" : $"{file.Next + 1} 0 R") + $"/DescendantFonts[{file.Next} 0 R]>>");
        file.Add(GlyphsOf("Identity", widths));
        if (encoding is not null) file.Stream(encoding, "/Type/CMap/CMapName/X");
        return file.ToBytes();
    }

    private static byte[] ManyFonts(int count)
    {
        var file = PdfFile.Page(Story);
        var first = file.Next;
        for (var i = 0; i < count; i++)
            file.Add($"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/UniGB-UCS2-H/DescendantFonts[{GlyphsOf("GB1", "")}]>>");
        var fonts = string.Concat(Enumerable.Range(0, count).Select(i => $"/G{i} {first + i} 0 R "));
        return file.Set(3, PdfFile.PageOf("4 0 R", $"/Font<</F1 5 0 R {fonts}>>")).ToBytes();
    }

    private static string GlyphsOf(string ordering, string widths) =>
        $"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering({ordering})/Supplement 0>>{widths}>>";

    private static byte[] Objects(byte[] content, string dictionary = "/N 1/First 4/Filter/FlateDecode")
    {
        var file = PdfFile.Page(Story);
        file.Set(5, "6 0 R");
        file.Stream(content, "/Type/ObjStm" + dictionary);
        var bytes = file.ToBytes();
        using var all = new MemoryStream();
        all.Write(bytes);
        var start = all.Length;
        byte[] rows = [2, 0, 6, 0];
        var before = Encoding.Latin1.GetString(bytes).LastIndexOf("xref\n0", StringComparison.Ordinal);
        all.Write(Latin($"9 0 obj\n<</Type/XRef/W[1 2 1]/Index[5 1]/Size 9/Root 1 0 R/Prev {before}/Length 4>>\nstream\n"));
        all.Write(rows);
        all.Write(Latin($"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"));
        return all.ToArray();
    }

    private static (double X, double Y) Stair(int i) => (i * 20.0, i % 2 == 0 ? i * 20.0 : -i * 20.0);

    private static byte[] Scattered(int count, Func<int, (double X, double Y)> place) => Page(Placed(count, place));

    private static string Placed(int count, Func<int, (double X, double Y)> place) =>
        "BT /F1 5 Tf " + string.Concat(Enumerable.Range(0, count).Select(place).Select(at =>
            FormattableString.Invariant($"1 0 0 1 {at.X:F2} {at.Y:F2} Tm (ab) Tj "))) + "ET";

    private static PdfFile Padded(PdfFile file, int length)
    {
        file.Stream(new string('x', length));
        return file;
    }

    private static PdfFile With(this PdfFile file, string text)
    {
        file.Add(text);
        return file;
    }

    private static byte[] Bytes(int length, byte[] pattern)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) bytes[i] = pattern[i % pattern.Length];
        return bytes;
    }

    private static string Random(int length)
    {
        var random = new Random(3);
        const string signs = "0123456789 ./()<>[]{}%qQTjJfdmDoBETIWcslrgGkK'\"\n";
        return string.Create(length, random, (span, random) =>
        {
            foreach (ref var c in span) c = signs[random.Next(signs.Length)];
        });
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static string Numbered(string piece, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(n => piece.Replace("#", $"{n}", StringComparison.Ordinal)));

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
