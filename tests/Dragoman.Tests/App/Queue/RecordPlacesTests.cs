using System.IO.Compression;
using System.Text;
using Dragoman.App.Queue;

namespace Dragoman.Tests.App.Queue;

public sealed class RecordPlacesTests
{
    private static readonly string[] s_records = [Record("warcinfo", "software"), Record("response", "HTTP/1.1 200 OK\r\n\r\none"),
        Record("request", "GET /"), Record("response", "HTTP/1.1 200 OK\r\n\r\nWARC/1.0 \u001f\u008b\u0008 two")];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_page_of_an_archive_is_found_by_itself(bool packed)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, [.. s_records.SelectMany(record => packed ? Packed(record) : Bytes(record))]);
            var found = RecordPlaces.Of(file).Select(place => packed ? Unpacked(place.Read()) : Encoding.Latin1.GetString(place.Read()));
            Assert.Equal([s_records[1], s_records[3]], found);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Record(string type, string block) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nContent-Length: {block.Length}\r\n\r\n{block}\r\n\r\n";

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Packed(string record)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Optimal)) packed.Write(Bytes(record));
        return bytes.ToArray();
    }

    private static string Unpacked(byte[] bytes)
    {
        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress), Encoding.Latin1);
        return unpacked.ReadToEnd();
    }
}
