using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

/// <summary>PDFs that are damaged, locked or made to do harm end soon: in an article or in a message.</summary>
public sealed class HostilePdfTests
{
    private const string Story = "The foreign ministers of Chile and Peru met in Lima on Tuesday and spoke about fishing and trade.";

    /// <summary>Each takes under two seconds alone, as `bench hostile` prints; the rest is for busy machines.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Files => [.. HostilePdfs.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Ends_soon(string what)
    {
        using var read = new Read();
        var reading = Task.Run(() => Assert.Single(read.All("a.pdf", HostilePdfs.Make(what))));
        Assert.True(reading.Wait(s_patience), $"{what} hangs");
        Assert.NotEqual(reading.Result.Article is null, reading.Result.Failure is null);
    }

    [Theory]
    [InlineData("a page that unpacks to a gigabyte")]
    [InlineData("LZW")]
    [InlineData("forms that draw ten others each")]
    public void More_than_any_article_is_named(string what) =>
        Assert.Equal(ReadMessages.PdfLarge, Failure(HostilePdfs.Make(what)));

    [Fact]
    public void Objects_that_lead_to_each_other_are_named() =>
        Assert.Equal(ReadMessages.PdfDeep, Failure(HostilePdfs.Make("an object that is itself")));

    [Fact]
    public void Locked_file_is_named() =>
        Assert.Equal(ReadMessages.PdfEncrypted, Failure(HostilePdfs.Make("encrypted in no known way")));

    [Fact]
    public void Scanned_paper_is_named()
    {
        var png = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
        Assert.Equal(ReadMessages.PdfScan, Failure(new PdfSample().Picture(png).ToBytes()));
    }

    [Fact]
    public void Too_many_pages_are_named() =>
        Assert.Equal(ReadMessages.PdfPages(2), Read.Failure("a.pdf", new PdfSample().NewPage().NewPage().ToBytes(),
            new ReadOptions { Limits = new ReadLimits { PdfPages = 2 } }));

    [Fact]
    public void What_takes_too_long_is_ended()
    {
        var limits = new ReadLimits { PdfTime = TimeSpan.FromMilliseconds(1), PdfLetters = int.MaxValue, PdfOperations = int.MaxValue };
        Assert.Equal(ReadMessages.PdfSlow(limits.PdfTime),
            Read.Failure("a.pdf", HostilePdfs.Make("forms that draw ten others each"), new ReadOptions { Limits = limits }));
    }

    [Fact]
    public void Rest_is_read_after_a_failure()
    {
        using var read = new Read();
        read.Write("1.pdf", "%PDF-1.7 …");
        read.Write("2.pdf", PdfSample.Readout(Story));
        var results = Read.Reader.Read([read.Folder], new ReadOptions()).ToList();
        Assert.StartsWith("the PDF is damaged", results[0].Failure, StringComparison.Ordinal);
        Assert.Equal(Story, results[1].Article?.Text);
    }

    [Fact]
    public void Font_programs_are_never_run()
    {
        var file = PdfFile.Page($"BT /F1 12 Tf 50 700 Td ({Story}) Tj ET");
        file.Set(5, "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 32/LastChar 33/Widths[250 500]/Encoding/WinAnsiEncoding"
            + $"/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 32/MissingWidth 500/FontFile2 {file.Next} 0 R>>>>");
        file.Stream(PdfFile.PackedZeros(400_000_000), "/Filter/FlateDecode");
        Assert.Equal(Story, Read.One("a.pdf", file.ToBytes()).Text);
    }

    /// <summary>Cut, changed and mixed up at random places, a file gives an article or a message.</summary>
    [Fact]
    public void Any_damage_gives_a_result()
    {
        string[] pieces =
            ["R", "obj", "endobj", "<<", ">>", "[", "]", "(", "stream", "/Kids", "/Length", "/Contents", "2147483647", "-1", "Do", "%"];
        byte[][] files =
        [
            new PdfSample(title: "Talks").Heading("Talks in Lima").Text(Story, Story).ToBytes(),
            PdfFile.Page($"BT /F1 12 Tf 50 700 Td ({Story}) Tj ET").ToBytes(), HostilePdfs.Make("forms that draw each other"),
        ];
        var random = new Random(7);
        using var read = new Read();
        for (var n = 0; n < 1500; n++)
        {
            List<byte> bytes = [.. files[n % files.Length]];
            for (var changes = random.Next(1, 8); changes > 0; changes--) Damage(bytes, random, pieces);
            var result = Assert.Single(read.All("a.pdf", [.. "%PDF"u8, .. bytes]));
            Assert.NotEqual(result.Article is null, result.Failure is null);
        }
    }

    private static void Damage(List<byte> bytes, Random random, string[] pieces)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(200), bytes.Count - at);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(length, bytes.Count - 1));
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Encoding.Latin1.GetBytes($" {pieces[random.Next(pieces.Length)]} "));
                break;
            default:
                if (random.Next(5) == 0) bytes.RemoveRange(at + 1, bytes.Count - at - 1);
                break;
        }
    }

    private static string Failure(byte[] pdf) => Read.Failure("a.pdf", pdf);
}
