using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Tests.Reading;

/// <summary>The forms other than pages, plain text and JSON Lines.</summary>
public sealed class FormTests
{
    private const string Story =
        "The foreign ministers of Chile and Peru met in Lima on Tuesday and spoke about fishing, their common border and trade. "
        + "They agreed to meet again in Santiago in the spring, the Chilean ministry said after the talks in a short statement.";

    [Fact]
    public void Markdown_loses_its_marks()
    {
        var article = Read.One("a.md", $"---\ndate: 2024-01-23\nauthor: A. Desk\n---\n# Talks in *Lima*\n\n**Ministers** "
            + $"[met](http://x.example) ![p](p.png)\n\n- {Story}\n");
        Assert.Equal(("Talks in Lima", "A. Desk", new LocalDate(2024, 1, 23)), (article.Title, article.Author, article.Published!.Day));
        Assert.StartsWith($"Talks in Lima\n\nMinisters met\n\n{Story}", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_loses_tags_notes_and_lines_of_tables()
    {
        var article = Read.One("a.md", "# Talks\n\n\nThey <b class=x>met</b>[^1] in [Lima][l].\n\n"
            + "| State | Days |\n|---|:-:|\n| Peru | 2 |\n\n[l]: https://x.example/lima\n[^1]: On Tuesday.\n");
        Assert.Equal("Talks\n\nThey met in Lima.\n\nState, Days\nPeru, 2\n\nOn Tuesday.", article.Text);
    }

    [Fact]
    public void Archive_is_read_on_behind_a_file_that_is_refused()
    {
        using var read = new Read();
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
            foreach (var (name, content) in new[] { ("a.csv", "x;y\n1;2"), ("b.txt", Story) })
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name)
                {
                    DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)),
                });
        var results = read.All("a.tgz", Gzip(bytes.ToArray()));
        Assert.EndsWith("a.tgz/a.csv", results[0].Input, StringComparison.Ordinal);
        Assert.Equal((ReadMessages.TextColumn, Story), (results[0].Failure, results[1].Article?.Text));
    }

    [Fact]
    public void Csv_rows_are_records()
    {
        using var read = new Read();
        var results = read.All("a.csv", $"id;title;text;published\n1;Talks;\"They met.\nAnd "
            + $"\"\"spoke\"\".\";2024-01-23\n2;;;\n3;T;{Story};soon\n");
        Assert.Equal("Talks\n\nThey met.\nAnd \"spoke\".", results[0].Article!.Text);
        Assert.Equal(ReadMessages.NoText, results[1].Failure);
        Assert.Equal(ReadMessages.BadDate("soon"), results[2].Failure);
        Assert.EndsWith("a.csv:5", results[2].Input, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_without_a_text_column_is_named() =>
        Assert.Equal(ReadMessages.TextColumn, Read.Failure("a.csv", "a,b\n1,2\n"u8.ToArray()));

    [Fact]
    public void Rss_items_are_articles()
    {
        using var read = new Read();
        var item = $"<item><title>Talks &amp; more</title><link>https://x.example/1</link><pubDate>Tue, 23 Jan 2024 "
            + $"11:54:00 +0300</pubDate><description>&lt;p&gt;{Story}&lt;/p&gt;&lt;p&gt;Second paragraph.&lt;/p&gt;</description></item>";
        var results = read.All("feed.xml", $"<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'http://x.example/rss.dtd'><rss "
            + $"version='2.0'><channel><title>Gazette</title>{item}{item}</channel></rss>",
            new ReadOptions { Follow = false });
        Assert.Equal(2, results.Count);
        var article = results[0].Article!;
        Assert.Equal(("https://x.example/1", "Talks & more", "Gazette"), (article.Url, article.Title, article.Outlet));
        Assert.Equal($"Talks & more\n\n{Story}\n\nSecond paragraph.", article.Text);
        Assert.Equal(Offset.FromHours(3), article.Published!.Offset);
    }

    [Fact]
    public void Atom_entries_are_articles()
    {
        var article = Read.One("feed.atom", $"<feed xmlns='http://www.w3.org/2005/Atom'><title>Gazette</title><entry><id>"
            + $"urn:1</id><title>Talks</title><link rel='self' href='https://x.example/self'/><link "
                + $"href='https://x.example/1'/><updated>2024-01-23T11:54:00Z</updated><content type='xhtml'><div "
                    + $"xmlns='http://www.w3.org/1999/xhtml'><p>{Story}</p></div></content></entry></feed>");
        Assert.Equal(("https://x.example/1", $"Talks\n\n{Story}"), (article.Id, article.Text));
    }

    [Fact]
    public void Json_feed_items_are_articles()
    {
        var article = Read.One("feed.json", $$"""
            {"version":"https://jsonfeed.org/version/1.1","title":"Gazette","items":[{"id":"1","title":"Talks",
             "content_html":"<p>{{Story}}</p>","date_published":"2024-01-23T11:54:00Z","authors":[{"name":"A. Desk"}]}]}
            """);
        Assert.Equal(("1", "A. Desk", "Gazette", $"Talks\n\n{Story}"), (article.Id, article.Author, article.Outlet, article.Text));
    }

    [Fact]
    public void Broken_xml_keeps_what_came_before()
    {
        using var read = new Read();
        var results = read.All("feed.xml", $"<rss><channel><item><description>{Story}</description></item><item><title>x</channel>");
        Assert.NotNull(results[0].Article);
        Assert.Contains("well-formed", results[1].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void External_entities_are_never_read()
    {
        using var read = new Read();
        var secret = read.Write("secret.bin", "hidden words of the file");
        var results = read.All("feed.xml", $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\">]><rss><channel><item>"
            + $"<description>{Story} &x;</description></item></channel></rss>");
        Assert.DoesNotContain(results, result => result.Article?.Text.Contains("hidden", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe ministers "
        + "met in Lima for t=\nalks about caf=C3=A9s.\n")]
    [InlineData("Content-Type: multipart/alternative; boundary=\"b\"\n\n--b\nContent-Type: text/html\n\n<p>x</p>"
        + "\n--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: "
            + "base64\n\nVGhlIG1pbmlzdGVycyBtZXQgaW4gTGltYSBmb3IgdGFsa3MgYWJvdXQgY2Fm6XMu\n--b--\n")]
    public void Mail_is_subject_and_text(string rest)
    {
        var article = Read.One("a.eml", "From: =?utf-8?Q?Pressestelle_K=C3=B6ln?= <p@x.example>\nSubject: "
            + "=?utf-8?B?VGFsa3M=?=\n =?utf-8?B?IGluIExpbWE=?=\nDate: Tue, 23 Jan 2024 11:54:00 +0300\n" + rest);
        Assert.Equal("Talks in Lima", article.Title);
        Assert.StartsWith("Talks in Lima\n\nThe ministers met in Lima for talks about cafés.", article.Text, StringComparison.Ordinal);
        Assert.StartsWith("Pressestelle Köln", article.Author, StringComparison.Ordinal);
        Assert.Equal(new LocalTime(11, 54), article.Published!.Time);
    }

    [Fact]
    public void Zip_holds_any_form()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "in/a.txt", Story);
            Put(zip, "in/b.jsonl", "{\"text\":\"They met.\"}\nnonsense\n");
            Put(zip, "in/picture.png", "x");
        }
        using var read = new Read();
        var results = read.All("a.zip", buffer.ToArray());
        Assert.Equal([true, true, false], results.Select(result => result.Article is not null));
        Assert.EndsWith("a.zip/in/b.jsonl:2", results[2].Input, StringComparison.Ordinal);
    }

    [Fact]
    public void Tar_in_gzip_holds_any_form()
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(zip))
            for (var n = 0; n < 3; n++)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"{n}.txt") 
                {
                    DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Story)),
                });
        using var read = new Read();
        Assert.Equal(3, read.All("a.tgz", buffer.ToArray()).Count(result => result.Article?.Text == Story));
    }

    [Fact]
    public void Archives_nested_too_deeply_are_named()
    {
        var bytes = Encoding.UTF8.GetBytes(Story);
        for (var n = 0; n < 6; n++) bytes = Gzip(bytes);
        Assert.Equal(ReadMessages.Nested, Read.Failure("a.gz", bytes));
    }

    [Fact]
    public void Gzip_bomb_is_named()
    {
        var text = string.Concat(Enumerable.Repeat("They met.\n", 1 << 20));
        Assert.Equal(ReadMessages.Ratio, Read.Failure("a.txt.gz", Gzip(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Damaged_archive_is_named() => Assert.NotNull(Read.Failure("a.zip", [(byte)'P', (byte)'K', 3, 4, 1, 2, 3]));

    [Fact]
    public void Utf_16_json_lines_are_read_line_by_line()
    {
        using var read = new Read();
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{\"text\":\"They met in "
            + "Köln.\"}\n{\"text\":\"They met again.\"}\n")).ToArray();
        Assert.Equal(["They met in Köln.", "They met again."], read.All("a.jsonl", bytes).Select(result => result.Article!.Text));
    }

    internal static byte[] Gzip(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Optimal)) zip.Write(bytes);
        return buffer.ToArray();
    }

    private static void Put(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
