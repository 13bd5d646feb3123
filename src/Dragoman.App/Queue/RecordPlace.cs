namespace Dragoman.App.Queue;

/// <summary>Where a record lies.</summary>
/// <param name="File">Path of the WARC archive, the same on every machine.</param>
/// <param name="Offset">First byte.</param>
/// <param name="Length">Bytes.</param>
internal sealed record RecordPlace(string File, long Offset, int Length)
{
    /// <summary>The bytes of the record: by themselves again an archive, packed or not.</summary>
    public byte[] Read()
    {
        using var file = System.IO.File.OpenRead(File);
        file.Position = Offset;
        var bytes = new byte[Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
