using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Dragoman.App.Pages.Frame;

/// <summary>Stylesheet and scripts, read and compressed once; their addresses change with their contents, so that browsers may keep
/// them for good.</summary>
public sealed class Assets
{
    private const int HashCharacters = 10;
    private readonly Dictionary<string, (byte[] Bytes, byte[] Packed, string Hash)> _files = new(StringComparer.Ordinal);

    public Assets(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            _files[name] = (bytes, Pack(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashCharacters]);
        }
    }

    /// <summary>Whether the scripts were built.</summary>
    public bool AreLively => _files.ContainsKey("dist/dragoman.js");

    public bool Has(string name) => _files.ContainsKey(name);

    public string Address(string name) => _files.TryGetValue(name, out var file) ? $"/assets/{name}?v={file.Hash}" : $"/assets/{name}";

    public IResult Send(HttpContext http, string name)
    {
        if (!_files.TryGetValue(name, out var file)) throw PageException.Missing($"file {name}");
        http.Response.Headers.CacheControl = http.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var isPacked = http.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "gzip" && e.Quality is null or > 0);
        if (isPacked) http.Response.Headers.ContentEncoding = "gzip";
        var (bytes, tag) = isPacked ? (file.Packed, file.Hash + "-gzip") : (file.Bytes, file.Hash);
        return Results.Bytes(bytes, Type(name), entityTag: new($"\"{tag}\""));
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static string Type(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        _ => "application/octet-stream",
    };
}
