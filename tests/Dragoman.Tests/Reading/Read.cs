using System.Text;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

/// <summary>Reads what a test writes into a folder of its own.</summary>
internal sealed class Read : IDisposable
{
    public static ArticleReader Reader { get; } = ArticleReader.Load(ModelFolder.Default);

    public string Folder { get; } = Directory.CreateTempSubdirectory("dragoman-read-").FullName;

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public List<ReadResult> All(string name, string content, ReadOptions? options = null) =>
        All(name, Encoding.UTF8.GetBytes(content), options);

    public List<ReadResult> All(string name, byte[] content, ReadOptions? options = null) =>
        [.. Reader.Read([Write(name, content)], options ?? new ReadOptions())];

    public static Article One(string name, string content, ReadOptions? options = null) =>
        One(name, Encoding.UTF8.GetBytes(content), options);

    public static Article One(string name, byte[] content, ReadOptions? options = null)
    {
        using var read = new Read();
        var result = Assert.Single(read.All(name, content, options));
        Assert.Null(result.Failure);
        return result.Article!;
    }

    public static string Failure(string name, byte[] content, ReadOptions? options = null)
    {
        using var read = new Read();
        return Assert.Single(read.All(name, content, options)).Failure!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
