namespace Dragoman.Reading.Forms;

/// <summary>
/// Which files of a folder or archive are read at all. The others are passed over in silence: pictures, scripts and the like, and what
/// describes the folder itself.
/// </summary>
internal static class ArticleFiles
{
    private static readonly HashSet<string> s_extensions =
    [
        "", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml", ".json", ".jsonl", ".ndjson", ".csv", ".tsv",
        ".xml", ".rss", ".atom", ".warc", ".gz", ".zip", ".tar", ".tgz", ".eml", ".pdf",
    ];

    public static bool Holds(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length > 0 && name[0] != '.' && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase)
            && s_extensions.Contains(Path.GetExtension(name).ToLowerInvariant());
    }
}
