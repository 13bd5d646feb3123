using System.Security.Cryptography;
using Dragoman.Models;

namespace Dragoman.App.Commands;

/// <summary>Tells by which models a document was coded: the program's version and a hash of all model files.</summary>
internal static class ModelVersion
{
    private static readonly Lazy<string> s_current = new(Compute);

    public static string Current => s_current.Value;

    /// <summary>The version with a hash of the files of actors read beside the models: with others a text may read otherwise.</summary>
    public static string With(IReadOnlyList<FileInfo> actors)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in actors) hash.AppendData(File.ReadAllBytes(file.FullName));
        return actors.Count == 0 ? Current : $"{Current}-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6))}";
    }

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (Directory.Exists(ModelFolder.Default.Path))
        {
            var files = Directory.EnumerateFiles(ModelFolder.Default.Path, "*.bin", SearchOption.AllDirectories);
            foreach (var file in files.Order(StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file));
        }
        var version = typeof(Coder).Assembly.GetName().Version?.ToString(3);
        return $"{version}-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6))}";
    }
}
