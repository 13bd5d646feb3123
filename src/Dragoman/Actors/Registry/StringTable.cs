using System.Text;

namespace Dragoman.Actors.Registry;

/// <summary>Texts by number; those of the file are decoded when first asked for.</summary>
internal sealed class StringTable
{
    private readonly byte[] _bytes;
    private readonly int[] _offsets;
    private readonly string?[] _decoded;

    public StringTable(byte[] bytes, int[] offsets)
    {
        (_bytes, _offsets) = (bytes, offsets);
        _decoded = new string?[offsets.Length - 1];
    }

    /// <summary>The text of a number. Two threads may decode it at once: both get equal strings.</summary>
    public string this[int number] =>
        _decoded[number] ??= Encoding.UTF8.GetString(_bytes, _offsets[number], _offsets[number + 1] - _offsets[number]);

    /// <summary>The text of a number, null where it is empty.</summary>
    public string? OrNull(int number) => this[number] is { Length: > 0 } text ? text : null;

    /// <summary>All bytes, one text after another.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Where each text starts, with the end as last item.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>Freezes texts in the given order.</summary>
    public static StringTable Of(IReadOnlyList<string> texts)
    {
        var offsets = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++) offsets[i + 1] = offsets[i] + Encoding.UTF8.GetByteCount(texts[i]);
        return new(Encoding.UTF8.GetBytes(string.Concat(texts)), offsets);
    }
}
