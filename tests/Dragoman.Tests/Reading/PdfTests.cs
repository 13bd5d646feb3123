using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Tests.Reading;

/// <summary>PDFs as press offices make them become clean articles.</summary>
public sealed class PdfTests
{
    private const string Title = "Readout of the meeting between the foreign ministers of Chile and Peru";

    private static readonly string[] s_story =
    [
        "The Foreign Minister of Chile, Camila Rojas, received her counterpart from Peru, Luis Paredes, in Santiago on Tuesday for talks "
            + "about fishing, their common border and the coming meeting of the Pacific states.",
        "Minister Rojas said that Chile would open the crossing at Chacalluta by the end of the month. “The offices on both sides of the "
            + "border are ready,” she said, and thanked the officials who had worked on the difficult questions of customs and health.",
        "Both ministers agreed that the joint commission should meet twice a year, and that the figures on trade should be published "
            + "together. They called for the release of the crew of the fishing boat that was seized last week.",
        "In the afternoon Minister Paredes was received by the President of the Senate. He invited his host to visit Lima in the "
            + "spring; the dates will be agreed through diplomatic channels.",
    ];

    /// <summary>Four pages, no two lines of which are the same.</summary>
    private static readonly string[] s_long = [.. Enumerable.Range(0, 12).SelectMany(n => s_story.Select(text => Turned(text, n * 3)))];

    [Fact]
    public void Lines_are_joined_to_paragraphs_behind_the_title()
    {
        var article = One(new PdfSample().Heading(Title).Text(s_story));
        Assert.Equal(Title, article.Title);
        Assert.Equal(Joined([Title, .. s_story]), article.Text);
        Assert.Equal("en", article.Language);
    }

    [Fact]
    public void Paragraphs_without_a_gap_begin_where_lines_are_drawn_in() =>
        Assert.Equal(Joined([Title, .. s_story]), One(new PdfSample { Gap = 0 }.Heading(Title).Text(s_story)).Text);

    [Theory]
    [InlineData(12, 8)]
    [InlineData(12, 0)]
    [InlineData(24, 8)]
    public void Columns_are_read_one_after_the_other(double gutter, double gap) =>
        Assert.Equal(Joined([Title, .. s_long]), One(new PdfSample { Gutter = gutter, Gap = gap }.Heading(Title).Text(s_long)).Text);

    [Fact]
    public void Heads_and_page_numbers_fall_away()
    {
        var sample = new PdfSample().Heading(Title).Text(s_long)
            .Everywhere("Ministry of Foreign Affairs", 810).Everywhere("Press release 12/2024, page #", 40).Everywhere("#/%", 25);
        Assert.Equal(Joined([Title, .. s_long]), One(sample).Text);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("- 1 -")]
    [InlineData("Page 1 of 1")]
    public void Number_of_the_only_page_falls_away(string number) =>
        Assert.Equal(Joined([Title, .. s_story]), One(new PdfSample().Heading(Title).Text(s_story).Line(number, 30)).Text);

    [Fact]
    public void What_browsers_print_around_a_page_falls_away()
    {
        var sample = new PdfSample().Heading(Title).Text(s_story).Line("11/30/26, 8:24 PM", 820).Line("https://news.example/a/1", 20);
        var article = One(sample);
        Assert.Equal(Joined([Title, .. s_story]), article.Text);
        Assert.Null(article.Published);
    }

    [Fact]
    public void Words_parted_at_line_ends_are_joined()
    {
        var text = "The min|isters and their del|egations spoke about hu|manitarian questions, the com|mission that they had "
            + "estab|lished, fi|nancial affairs, the develop|ment of the border re|gion, and the long-|standing friend|ship of their "
            + "coun|tries, which the del|egations praised. The long-standing friendship goes on, said the govern|ment of Chile, and the "
            + "parlia|ment agreed with it.";
        var article = One(PdfSample.Readout([.. s_story, text]));
        Assert.EndsWith(text.Replace("|", "", StringComparison.Ordinal), article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hyphens_stay_where_no_words_are_parted()
    {
        var sample = new PdfSample().Lines("The ministers of Chile and Peru, whose countries are co-",
            "sponsoring a resolution of the Council, met the Secretary-", "General of the organisation in New York on Tuesday.");
        Assert.Equal("The ministers of Chile and Peru, whose countries are co-sponsoring a resolution of the Council, met the "
            + "Secretary-General of the organisation in New York on Tuesday.", One(sample).Text);
    }

    [Fact]
    public void Ligatures_are_written_out()
    {
        var file = PdfFile.Page("BT /F1 12 Tf 50 700 Td (The o\u0002ces \u0001nd it di\u0002cult to meet.) Tj ET");
        file.Set(5, PdfFile.FontOf($"{file.Next} 0 R"));
        file.Stream("1 begincodespacerange <00><FF> endcodespacerange 2 beginbfchar <01><FB01> <02><FB03> endbfchar "
            + "1 beginbfrange <20><7E><0020> endbfrange");
        Assert.Equal("The offices find it difficult to meet.", One(file.ToBytes()).Text);
    }

    [Fact]
    public void Letters_printed_twice_are_read_once()
    {
        const string Line = "(The ministers met in Lima.) Tj";
        Assert.Equal("The ministers met in Lima.", Drawn($"BT /F1 12 Tf 50 700 Td {Line} ET BT /F1 12 Tf 50.3 700 Td {Line} ET"));
    }

    [Fact]
    public void Marks_of_notes_and_letters_across_the_page_fall_away() =>
        Assert.Equal("The ministers met in Lima.", Drawn("BT /F1 12 Tf 50 700 Td (The ministers met in Lima) Tj /F1 7 Tf 5 Ts (12) Tj "
            + "/F1 12 Tf 0 Ts (.) Tj ET BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT COPY) Tj ET"));

    [Fact]
    public void What_the_file_marks_as_no_part_of_the_text_falls_away() =>
        Assert.Equal("The ministers met in Lima.", Drawn("/Artifact <</Type/Pagination>> BDC BT /F1 9 Tf 50 800 Td (Ministry) Tj ET EMC "
            + "/P <</MCID 0>> BDC BT /F1 12 Tf 50 700 Td (The ministers met in Lima.) Tj ET EMC"));

    [Fact]
    public void Text_that_stands_for_glyphs_is_read_in_their_place() =>
        Assert.Equal("The ministers met in Lima.", Drawn("BT /F1 12 Tf 50 700 Td (The ) Tj "
            + "/Span <</ActualText(ministers)>> BDC (xxxx) Tj EMC ( met in Lima.) Tj ET"));

    [Fact]
    public void Title_in_the_information_counts_where_the_page_has_it()
    {
        var sample = new PdfSample(title: Title, author: " Press office ").Lines("MINISTRY OF FOREIGN AFFAIRS", Title).Text(s_story);
        var article = One(sample);
        Assert.Equal((Title, "Press office"), (article.Title, article.Author));
        Assert.StartsWith($"{Title}\n\nMINISTRY OF FOREIGN AFFAIRS\n\n{s_story[0]}", article.Text, StringComparison.Ordinal);
        Assert.Equal(Title, One(new PdfSample(title: "Microsoft Word - draft_v2.docx").Heading(Title).Text(s_story)).Title);
    }

    [Fact]
    public void Date_line_comes_before_the_day_on_which_the_file_was_made()
    {
        var article = One(new PdfSample(created: "D:20240315101500+01'00'").Heading(Title).Lines("13 March 2024").Text(s_story));
        Assert.Equal(new Publication(new LocalDate(2024, 3, 13), null, null, PublishedFrom.Page), article.Published);
    }

    [Theory]
    [InlineData("Santiago, 13 March 2024", "2024-03-13")]
    [InlineData("Santiago", "2024-03-13")]
    [InlineData("Santiago, 13 March 2016", null)]
    public void Day_on_which_the_file_was_made_is_the_weakest_hint(string line, string? expected)
    {
        var article = One(new PdfSample(created: "D:20240313101500+01'00'").Heading(Title).Lines(line).Text(s_story));
        Assert.Equal(expected, article.Published is { } published ? $"{published.Day:uuuu-MM-dd}" : null);
        Assert.True(article.Published is null or { From: PublishedFrom.Inferred });
    }

    [Fact]
    public void Day_that_the_user_gives_comes_before_the_one_on_which_the_file_was_made()
    {
        var given = PublicationText.Parse("2024-01-23");
        var pdf = new PdfSample(created: "D:20240313101500+01'00'").Text(s_story).ToBytes();
        var article = Read.One("a.pdf", pdf, new ReadOptions { Published = given });
        Assert.Equal(given, article.Published);
    }

    [Fact]
    public void Language_is_told()
    {
        var article = One(PdfSample.Readout("Die Ministerin sprach am Dienstag in Berlin mit ihrem Kollegen aus Peru von der Fischerei, "
            + "und sie einigten sich darauf, dass die Kommission zweimal im Jahr zusammentreten soll."));
        Assert.Equal("de", article.Language);
    }

    [Fact]
    public void Archives_hold_pdfs()
    {
        var pdf = new PdfSample().Heading(Title).Text(s_story).ToBytes();
        using var read = new Read();
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("a.pdf").Open()) entry.Write(pdf);
        using var tar = new MemoryStream();
        using (var archive = new TarWriter(tar, leaveOpen: true))
            archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "a.pdf") { DataStream = new MemoryStream(pdf) });
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n"u8, .. pdf];
        var head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/a.pdf\r\nContent-Length: ";
        byte[] warc = [.. Encoding.UTF8.GetBytes($"{head}{answer.Length}\r\n\r\n"), .. answer, .. "\r\n\r\n"u8];
        (string Name, byte[] Bytes)[] archives =
            [("a.zip", zip.ToArray()), ("a.tar", tar.ToArray()), ("a.warc", warc), ("a.gz", FormTests.Gzip(pdf))];
        foreach (var (name, bytes) in archives) Assert.Equal(Title, Assert.Single(read.All(name, bytes)).Article?.Title);
    }

    [Fact]
    public void Streams_and_files_with_something_before_the_head_are_read()
    {
        var pdf = new PdfSample().Heading(Title).Text(s_story).ToBytes();
        Assert.Equal(Title, Assert.Single(Read.Reader.Read("-", new MemoryStream(pdf), new ReadOptions())).Article?.Title);
        Assert.Equal(Title, Read.One("a.pdf", [.. "\r\n\r\n"u8, .. pdf]).Title);
    }

    [Fact]
    public async Task Address_of_a_pdf_is_read()
    {
        var pdf = new PdfSample().Heading(Title).Text(s_story).ToBytes();
        await using var site = await LoopbackSite.StartAsync();
        site.Page("/readout", async context =>
        {
            context.Response.ContentType = "application/pdf";
            await context.Response.Body.WriteAsync(pdf);
        });
        var result = Assert.Single(Read.Reader.Read([site.Address + "/readout"], new ReadOptions { AllowPrivate = true }));
        Assert.Equal((Title, site.Address + "/readout"), (result.Article?.Title, result.Article?.Url));
    }

    private static string Turned(string text, int words)
    {
        var all = text.Split(' ');
        return $"They said: {string.Join(' ', all.Skip(words % all.Length).Concat(all.Take(words % all.Length)))} It was so.";
    }

    private static Article One(PdfSample sample) => One(sample.ToBytes());

    private static Article One(byte[] pdf) => Read.One("a.pdf", pdf);

    /// <summary>The text of a page that is drawn so.</summary>
    private static string Drawn(string content) => One(PdfFile.Page(content).ToBytes()).Text;

    private static string Joined(string[] paragraphs) => string.Join("\n\n", paragraphs);
}
