using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Dragoman.Reading.Characters;

namespace Dragoman.Train.Pages;

/// <summary>The pages with gold in <c>../shared/data/pages</c>.</summary>
internal static class PageCorpus
{
    /// <summary>Parts for cross-validation.</summary>
    public const int Folds = 5;

    /// <summary>Pages with pieces of their bodies.</summary>
    public static List<GoldPage> Extraction(string folder)
    {
        var files = Files(Path.Combine(folder, "extraction", "html.tar"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "extraction", "evaldata.json")));
        return
        [
            .. from page in json.RootElement.EnumerateObject()
               let html = files.GetValueOrDefault(page.Value.GetProperty("file").GetString()! + ".gz")
               where html is not null
               select new GoldPage(page.Name, html)
               {
                   Date = page.Value.TryGetProperty("date", out var date) && date.GetString() is { Length: 10 } day ? day : null,
                   With = Strings(page.Value, "with"), Without = Strings(page.Value, "without"), Comments = Strings(page.Value, "comments"),
               },
        ];
    }

    /// <summary>Pages with their day of publication.</summary>
    public static List<GoldPage> Dates(string folder)
    {
        var files = Files(Path.Combine(folder, "dates", "html.tar"));
        return
        [
            .. from line in File.ReadLines(Path.Combine(folder, "dates", "gold.jsonl"))
               let json = JsonDocument.Parse(line).RootElement
               select new GoldPage(json.GetProperty("url").GetString()!, files[Path.GetFileName(json.GetProperty("file").GetString()!)])
               {
                   Date = json.GetProperty("date").GetString(),
               },
        ];
    }

    private static Dictionary<string, string> Files(string tar)
    {
        Dictionary<string, string> files = [];
        using var reader = new TarReader(File.OpenRead(tar));
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null) continue;
            using var zip = new GZipStream(entry.DataStream, CompressionMode.Decompress);
            using var buffer = new MemoryStream();
            zip.CopyTo(buffer);
            var bytes = buffer.ToArray();
            files[Path.GetFileName(entry.Name)] = CharacterSets.Decode(bytes, CharacterSets.OfPage(bytes));
        }
        return files;
    }

    private static string[] Strings(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => Flat(item.GetString()!)).Where(text => text.Length > 0)] : [];

    /// <summary>Each run of white space one blank, as in blocks.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
