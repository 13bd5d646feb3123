namespace Dragoman.Train;

/// <summary>The human-edited tables of reading, as lines for the model file.</summary>
internal static class ReadingLexicons
{
    private const string Folder = "lexicons/reading";

    /// <summary>Kind, phrase; Turkish and Azeri phrases in their own capitals too, which no general rule gives.</summary>
    public static IEnumerable<string> Phrases() =>
        from row in Rows("phrases.tsv")
        from phrase in row[1] is "tr" or "az" ? new[] { row[2], TurkishCapitals(row[2]) } : [row[2]]
        select row[0] + "\t" + phrase;

    /// <summary>Month number, name.</summary>
    public static IEnumerable<string> Months() =>
        (from row in Rows("months.tsv")
         from month in Enumerable.Range(1, 12)
         from name in row[month].Split('|', StringSplitOptions.RemoveEmptyEntries)
         from form in row[0] is "tr" or "az" ? new[] { name, TurkishCapitals(name) } : [name]
         select month + "\t" + form).DistinctBy(line => line.ToUpperInvariant());

    /// <summary>Kind, word.</summary>
    public static IEnumerable<string> Parts() => Rows("parts.tsv").Select(row => row[0] + "\t" + row[1]);

    /// <summary>Language, little words, telling letters.</summary>
    public static IEnumerable<string> Languages() => Rows("languages.tsv").Select(row => $"{row[0]}\t{row[1]}\t{row[2]}");

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split('\t'));

    private static string TurkishCapitals(string text) => text.Replace('i', 'İ').Replace('ı', 'I').ToUpperInvariant();
}
