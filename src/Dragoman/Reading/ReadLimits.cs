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
    public int CompressionRatio { get; init; } = 200;

    /// <summary>Archives in archives: a WARC in gzip in tar is three.</summary>
    public int NestedArchives { get; init; } = 4;

    /// <summary>Entries of one ZIP or tar; a year of a news agency has about this many.</summary>
    public int ArchiveEntries { get; init; } = 1_000_000;

    /// <summary>Open elements of a page. Browsers stop at 512; the time of some parsing steps grows with its square.</summary>
    public int HtmlDepth { get; init; } = 512;

    /// <summary>Attributes of one element. Real ones have under 60; checking for doubles grows with the square.</summary>
    public int HtmlAttributes { get; init; } = 512;

    /// <summary>Elements of one page: a million take the parser about two seconds.</summary>
    public int HtmlElements { get; init; } = 400_000;

    /// <summary>Redirects followed for one address, as in browsers (20) but stricter: news needs two or three.</summary>
    public int Redirects { get; init; } = 8;

    /// <summary>Time for one answer, from the first byte sent to the last received: ends a slow drip.</summary>
    public TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Tries for one address when the server is busy or the line fails.</summary>
    public int Tries { get; init; } = 4;
}
