namespace Dragoman.Reading;

/// <summary>Limits against hostile or broken inputs, each with its reason. Ordinary news stays far below all of them.</summary>
public sealed record ReadLimits
{
    /// <summary>Bytes of one page or text. The longest pages seen have 6 MB; the parser needs about 20 times its size.</summary>
    public int DocumentBytes { get; init; } = 20 << 20;

    /// <summary>Bytes of one line of JSON Lines or CSV: a record is one document.</summary>
    public int RecordBytes { get; init; } = 20 << 20;

    /// <summary>Characters of one paragraph. A book's longest has about 20,000; more is data in one endless line.</summary>
    public int ParagraphLength { get; init; } = 200_000;

    /// <summary>Bytes that one compressed byte may become. Deflate reaches 1,032 on zeros, text seldom 20.</summary>
    public int CompressionRatio { get; init; } = 100;

    /// <summary>Bytes of an archive that must be held in memory, because it lies in another or came over the net.</summary>
    public int ArchiveBytes { get; init; } = 256 << 20;

    /// <summary>Archives in archives: a WARC in gzip in tar is three.</summary>
    public int NestedArchives { get; init; } = 4;

    /// <summary>Entries of one ZIP or tar; a year of a news agency has about this many.</summary>
    public int ArchiveEntries { get; init; } = 1_000_000;

    /// <summary>Levels to which elements of a page are nested; what lies deeper is laid flat, as browsers do at the same depth.</summary>
    public int HtmlDepth { get; init; } = 512;

    /// <summary>Elements left open. Some parsing steps look at all of them, so that their time grows with the square.</summary>
    public int HtmlOpenElements { get; init; } = 10_000;

    /// <summary>
    /// Formats left open times elements: the parser opens each format again in every block, so this many elements it may make. Real
    /// pages with many forgotten end tags reach about a million.
    /// </summary>
    public long HtmlFormatting { get; init; } = 4_000_000;

    /// <summary>Attributes of one element. Real ones have under 60; checking for doubles grows with the square.</summary>
    public int HtmlAttributes { get; init; } = 512;

    /// <summary>
    /// Tags of one page, of ends too: a million take the parser about two seconds. The largest of 2,000 real pages has 19,629.
    /// </summary>
    public int HtmlElements { get; init; } = 200_000;

    /// <summary>Stretches of text on one page, each of which is judged. The largest of 2,000 real pages has 6,219.</summary>
    public int HtmlBlocks { get; init; } = 30_000;

    /// <summary>Pages of one PDF. Readouts have up to twenty, reports to the United Nations some hundreds.</summary>
    public int PdfPages { get; init; } = 500;

    /// <summary>Bytes to which streams of one PDF unpack, pictures and fonts aside. A hundred pages of text have two million.</summary>
    public int PdfUnpackedBytes { get; init; } = 32 << 20;

    /// <summary>Operations that draw one PDF; a form counts as often as it is drawn. A page of text has about a thousand.</summary>
    public int PdfOperations { get; init; } = 2_000_000;

    /// <summary>Letters of one PDF: two hundred full pages have about this many.</summary>
    public int PdfLetters { get; init; } = 700_000;

    /// <summary>Levels to which the objects of a PDF are nested. Real ones reach about ten.</summary>
    public int PdfDepth { get; init; } = 100;

    /// <summary>
    /// Time for one PDF by the clock, for harm that none of the other limits foresees. PDFs within them take two seconds at most,
    /// but a busy machine may be many times as slow.
    /// </summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Redirects followed for one address, as in browsers (20) but stricter: news needs two or three.</summary>
    public int Redirects { get; init; } = 8;

    /// <summary>Time for one answer, from the first byte sent to the last received: ends a slow drip.</summary>
    public TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Pause between two requests to one host: one a second is what operators commonly ask of programs.</summary>
    public TimeSpan HostPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Time for which a host is left alone that is busy or out of reach after all tries, where it names none itself.</summary>
    public TimeSpan HostRest { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Pause before the second try; it doubles with each further one.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Tries for one address when the server is busy or the line fails.</summary>
    public int Tries { get; init; } = 4;
}
