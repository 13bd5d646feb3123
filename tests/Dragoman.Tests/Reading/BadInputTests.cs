using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

/// <summary>What cannot be read gets its message, and the rest is read.</summary>
public sealed class BadInputTests
{
    private const string Sentence = "The foreign ministers of Chile and Peru met in Lima on Tuesday.";

    [Fact]
    public void Missing_file_is_named()
    {
        var result = Assert.Single(Read.Reader.Read(["/no/such/file.txt"], new ReadOptions()));
        Assert.Equal(("/no/such/file.txt", ReadMessages.Missing), (result.Input, result.Failure));
    }

    [Fact]
    public void Folder_without_articles_is_named()
    {
        using var read = new Read();
        read.Write("picture.png", [1, 2, 3]);
        Assert.Equal(ReadMessages.EmptyFolder, Assert.Single(Read.Reader.Read([read.Folder], new ReadOptions())).Failure);
    }

    [Fact]
    public void Empty_file_is_named() => Assert.Equal(ReadMessages.Empty, Read.Failure("a.txt", []));

    [Fact]
    public void Binary_file_is_named_for_what_it_is() =>
        Assert.Equal(ReadMessages.Binary("a PNG picture"), Read.Failure("a.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]));

    [Fact]
    public void Random_bytes_are_binary_data()
    {
        var bytes = new byte[5000];
        new Random(1).NextBytes(bytes);
        Assert.Equal(ReadMessages.Binary("binary data"), Read.Failure("a.txt", bytes));
    }

    [Theory]
    [InlineData("… ––– 12, 13 ///")]
    [InlineData("\n\n \t\n")]
    public void Text_without_a_sentence_is_named(string text) =>
        Assert.Equal(ReadMessages.NoSentence, Read.Failure("a.txt", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Endless_line_is_named()
    {
        var line = string.Concat(Enumerable.Repeat("word ", 50_000));
        Assert.Equal(ReadMessages.EndlessLine, Read.Failure("a.txt", Encoding.UTF8.GetBytes(line)));
    }

    [Fact]
    public void File_beyond_the_limit_is_named_without_being_read_whole()
    {
        var limits = new ReadLimits { DocumentBytes = 1 << 20 };
        Assert.Equal(ReadMessages.TooLarge(1 << 20), Read.Failure("a.txt", new byte[3 << 20].Select(_ => (byte)'a').ToArray(),
            new ReadOptions { Limits = limits }));
    }

    [Fact]
    public void Rest_is_read_after_a_failure()
    {
        using var read = new Read();
        read.Write("1.txt", "");
        read.Write("2.txt", Sentence);
        var results = Read.Reader.Read(["/no/such", read.Folder], new ReadOptions()).ToList();
        Assert.Equal([false, false, true], results.Select(result => result.Article is not null));
    }

    [Fact]
    public void Binary_line_in_json_lines_fails_alone()
    {
        using var read = new Read();
        var bytes = Encoding.UTF8.GetBytes("{\"text\":\"" + Sentence + "\"}\n").Concat(new byte[] { 0, 1, 2, 255, 10 })
            .Concat(Encoding.UTF8.GetBytes("{\"text\":\"" + Sentence + "\"}\n")).ToArray();
        Assert.Equal([true, false, true], read.All("a.jsonl", bytes).Select(result => result.Article is not null));
    }
}
