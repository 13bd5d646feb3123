namespace Dragoman.Reading;

/// <summary>What a reader is told about inputs that cannot be read: what is wrong and what to do about it.</summary>
internal static class ReadMessages
{
    public const string Missing = "no such file or folder. Check the path; a folder is read with all folders in it.";
    public const string EmptyFolder = "the folder has no file that may hold articles (.txt .md .html .jsonl .csv .xml .warc .zip .eml …).";
    public const string Empty = "is empty. Give it a text or leave it out.";
    public const string NoSentence = "holds no sentence. Give it a text with words.";
    public const string NoBody = "the page shows no article, only menus or lists. Give the address of the article itself.";
    public const string Denied = "may not be read. Check the file's permissions.";
    public const string PdfEncrypted = "is a PDF locked by a password. Unlock it first: qpdf --decrypt --password=… FILE.pdf OUT.pdf";
    public const string PdfScan = "is a PDF without text, as scanned paper is. Find its letters by OCR first: ocrmypdf FILE.pdf OUT.pdf";
    public const string PdfLarge = "is a PDF that unpacks to far more than any article, as those made to harm do. Save its text.";
    public const string PdfDeep = "is a PDF that nests too deeply to be read safely. Save its text.";
    public const string Nested = "archives are nested too deeply. Unpack the outer one.";
    public const string Ratio = "unpacks to far more than it holds, as archives made to harm do. Unpack it by hand if you trust it.";
    public const string Entries = "has too many entries. Unpack it into a folder.";
    public const string NoText = "the record has no text. Give it a field \"text\" or \"html\".";
    public const string TextColumn = "has no column \"text\" or \"html\". Name the column that holds the text so.";
    public const string Deep = "the page nests its elements too deeply to be read safely. Save it as text.";
    public const string Formatting = "the page opens formats without end, as pages made to harm do. Save it as text.";
    public const string Attributes = "an element of the page has too many attributes to be read safely. Save it as text.";
    public const string Elements = "the page has too many elements to be read safely. Save it as text or cut it.";
    public const string Blocks = "the page has too many paragraphs to be one article. Save it as text or cut it.";
    public const string EndlessLine = "has a line too long for a paragraph. Part its paragraphs by line breaks.";

    public const string Scheme = "is no http or https address. Only these are read.";

    public static string Private(string host, string address) =>
        $"{host} is {address}, which is not in the public net. Use --allow-private if it is yours.";

    public static string Robots(string host) =>
        $"the robots.txt of {host} asks programs to stay away. Ask the site, or save the page and read the file.";

    public static string NoRules(string host, string why) => $"{host} cannot tell its rules for programs (robots.txt) now: {why}";

    public static string Resting(string host, TimeSpan left) =>
        $"{host} is left alone for {Math.Ceiling(left.TotalSeconds):N0} seconds more: it is busy or out of reach. Try again later.";

    public static string Link(string? link) => $"the entry holds no story, and its address '{link}' cannot be fetched (no http or https).";

    public static string Unfollowed(string why) => $"{why} The short text in the feed stands in for the page.";

    public const string EmptyEntry = "the entry holds no text, and pages are not fetched (--no-follow).";

    public static string Redirects(int limit) => $"leads on through more than {limit} redirects. Give the address where they end.";

    public static string Slow(TimeSpan limit) => $"the answer took longer than {limit.TotalSeconds:0.#} seconds. Try again later.";

    public static string Line(string error) => $"no whole answer came ({error}). Check the address and the connection.";

    public static string Status(int status, string? reason) =>
        $"the server answered {status} {reason}. Check the address, or try again later.";

    public static string Binary(string kind) => $"is not text but {kind}. Give articles as text, HTML, feeds, JSONL, CSV, WARC or mail.";

    public static string TooLarge(long limit) =>
        $"is larger than {limit >> 20} MB, too much for one article. Cut it into articles, or write them as JSON Lines.";

    public static string PdfPages(int limit) => $"is a PDF of more than {limit} pages, too many for one article. Cut it into articles.";

    public static string PdfSlow(TimeSpan limit) =>
        $"is a PDF that takes longer than {limit.TotalSeconds:0} seconds to read. Save its text.";

    public static string Json(long line, string error) => $"line {line} is not a JSON object ({error}). Write one record a line.";

    public static string Xml(string error) => $"is not well-formed XML ({error}). Check the file.";

    public static string Broken(string what, string error) => $"the {what} is damaged ({error}). Fetch or pack it again.";

    public static string Unread(string error) => $"cannot be read ({error}). Please report it with the file; the rest goes on.";

    public static string BadDate(string value) => $"the date '{value}' cannot be read. Write it as 2024-01-23 or 2024-01-23T11:54+03:00.";
}
