using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Dragoman.Tests.Reading;

/// <summary>A PDF written object by object, for files that no proper program writes.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> _objects = [null];
    private string _trailer = "";

    /// <summary>Objects so far; the next one has this number.</summary>
    public int Next => _objects.Count;

    /// <summary>A page with one font, F1, that draws this; the document's only page, unless others are added.</summary>
    public static PdfFile Page(string content, string resources = "", string catalog = "")
    {
        var file = new PdfFile();
        file.Add($"<</Type/Catalog/Pages 2 0 R {catalog}>>");
        file.Add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        file.Add(PageOf("4 0 R", resources));
        file.Stream(content);
        file.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        return file;
    }

    /// <summary>The dictionary of a page.</summary>
    public static string PageOf(string contents, string resources = "") =>
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {contents}/Resources<</Font<</F1 5 0 R>>{resources}>>>>";

    /// <summary>The dictionary of a font that tells its characters.</summary>
    public static string FontOf(string characters) =>
        $"<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 0/LastChar 127/Widths[{string.Join(' ', Enumerable.Repeat(500, 128))}]"
        + $"/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 32>>/ToUnicode {characters}>>";

    /// <summary>A page whose tree names these pages.</summary>
    public static PdfFile Pages(string kids, string content) => Page(content).Set(2, $"<</Type/Pages/Count 1/Kids[{kids}]>>");

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string text) => Add(Encoding.Latin1.GetBytes(text));

    /// <summary>Adds a stream and gives its number.</summary>
    public int Stream(string content, string dictionary = "") => Stream(Encoding.Latin1.GetBytes(content), dictionary);

    public int Stream(byte[] content, string dictionary = "") => Add(
    [
        .. Encoding.Latin1.GetBytes($"<<{dictionary}/Length {content.Length}>>\nstream\n"), .. content, .. "\nendstream"u8,
    ]);

    /// <summary>Says something in the trailer.</summary>
    public PdfFile Says(string trailer)
    {
        _trailer = trailer;
        return this;
    }

    /// <summary>Puts an object in the place of another.</summary>
    public PdfFile Set(int number, string text)
    {
        _objects[number] = Encoding.Latin1.GetBytes(text);
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        List<long> places = [0];
        Write("%PDF-1.7\n");
        for (var number = 1; number < _objects.Count; number++)
        {
            places.Add(file.Length);
            Write($"{number} 0 obj\n");
            file.Write(_objects[number]);
            Write("\nendobj\n");
        }
        var start = file.Length;
        Write($"xref\n0 {_objects.Count}\n0000000000 65535 f \n");
        foreach (var place in places.Skip(1)) Write(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write($"trailer\n<</Size {_objects.Count}/Root 1 0 R{_trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    public static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(content);
        return packed.ToArray();
    }

    /// <summary>So many zeros, packed.</summary>
    public static byte[] PackedZeros(long length)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var zeros = new byte[1 << 16]; length > 0; length -= zeros.Length) zlib.Write(zeros);
        return packed.ToArray();
    }

    private int Add(byte[] bytes)
    {
        _objects.Add(bytes);
        return _objects.Count - 1;
    }
}
