using System.Runtime.InteropServices;
using System.Text;

namespace Dragoman.Models;

/// <summary>
/// A built model or lexicon: named byte sections in one file, read in one go and looked at through spans.
/// Layout, little-endian: "DRGM", int32 format version, length-prefixed UTF-8 kind, int32 section count, then for each section
/// its name, int32 offset and int32 length; the sections follow, each aligned to 64 bytes. <see cref="ModelWriter"/> writes it.
/// </summary>
public sealed class ModelFile
{
    internal const int FormatVersion = 1;
    internal const int Alignment = 64;

    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Offset, int Length)> _sections = new(StringComparer.Ordinal);

    private ModelFile(byte[] bytes, string path, string kind)
    {
        _bytes = bytes;
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (bytes.Length < 12 || !reader.ReadBytes(4).AsSpan().SequenceEqual("DRGM"u8))
            throw new InvalidDataException($"{path} is not a Dragoman model. Build it anew with tools/Dragoman.Train.");
        var version = reader.ReadInt32();
        if (version != FormatVersion)
            throw new InvalidDataException(
                $"{path} has format {version}, this program reads {FormatVersion}. Build it anew with tools/Dragoman.Train.");
        Kind = reader.ReadString();
        if (Kind != kind)
            throw new InvalidDataException($"{path} holds a model of kind '{Kind}' where '{kind}' was expected.");
        for (var count = reader.ReadInt32(); count > 0; count--)
            _sections.Add(reader.ReadString(), (reader.ReadInt32(), reader.ReadInt32()));
    }

    /// <summary>What the file holds: <c>syntax</c>, <c>registry</c>, <c>gazetteer</c> …</summary>
    public string Kind { get; }

    /// <summary>Reads a whole model file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">The kind that it must hold.</param>
    /// <exception cref="InvalidDataException">The file is of another kind, version or no model at all.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static ModelFile Read(string path, string kind) => new(File.ReadAllBytes(path), path, kind);

    /// <summary>Whether the model has a section of this name.</summary>
    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>The bytes of a section.</summary>
    public ReadOnlySpan<byte> Bytes(string section) => Memory(section).Span;

    /// <summary>The bytes of a section, to keep.</summary>
    public ReadOnlyMemory<byte> Memory(string section) =>
        _sections.TryGetValue(section, out var at)
            ? _bytes.AsMemory(at.Offset, at.Length)
            : throw new InvalidDataException(
                $"The {Kind} model has no section '{section}'. Build it anew with tools/Dragoman.Train.");

    /// <summary>A section seen as an array of numbers.</summary>
    public ReadOnlySpan<T> Values<T>(string section) where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes(section));

    /// <summary>A section read as UTF-8 text.</summary>
    public string Text(string section) => Encoding.UTF8.GetString(Bytes(section));

    /// <summary>A section read as UTF-8 lines, without a last empty one.</summary>
    public string[] Lines(string section)
    {
        var text = Text(section);
        return text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
    }
}
