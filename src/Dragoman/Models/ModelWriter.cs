using System.Runtime.InteropServices;
using System.Text;

namespace Dragoman.Models;

/// <summary>Writes a <see cref="ModelFile"/>. Equal sections in equal order give equal bytes.</summary>
/// <param name="kind">What the file holds.</param>
public sealed class ModelWriter(string kind)
{
    private readonly List<(string Name, byte[] Bytes)> _sections = [];

    /// <summary>Adds a section of bytes.</summary>
    public ModelWriter Add(string name, byte[] bytes)
    {
        _sections.Add((name, bytes));
        return this;
    }

    /// <summary>Adds a section of numbers.</summary>
    public ModelWriter Add<T>(string name, ReadOnlySpan<T> values) where T : unmanaged =>
        Add(name, MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>Adds a section of UTF-8 lines.</summary>
    public ModelWriter AddLines(string name, IEnumerable<string> lines) =>
        Add(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    /// <summary>Writes the file, replacing one that is there.</summary>
    public void Save(string path)
    {
        var header = Header(0);
        var body = Align(header.Length);
        header = Header(body);
        using var file = File.Create(path);
        file.Write(header);
        foreach (var (_, bytes) in _sections)
        {
            file.Write(new byte[Align((int)file.Position) - (int)file.Position]);
            file.Write(bytes);
        }
    }

    private byte[] Header(int body)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write("DRGM"u8);
        writer.Write(ModelFile.FormatVersion);
        writer.Write(kind);
        writer.Write(_sections.Count);
        var offset = body;
        foreach (var (name, bytes) in _sections)
        {
            writer.Write(name);
            writer.Write(offset = Align(offset));
            writer.Write(bytes.Length);
            offset += bytes.Length;
        }
        writer.Flush();
        return stream.ToArray();
    }

    private static int Align(int offset) => (offset + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;
}
