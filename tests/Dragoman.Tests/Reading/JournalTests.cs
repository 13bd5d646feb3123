using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

public sealed class JournalTests
{
    [Fact]
    public void Interrupted_run_goes_on_where_it_stopped()
    {
        using var read = new Read();
        var lines = read.Write("a.jsonl", string.Concat(Enumerable.Range(0, 5).Select(n => $"{{\"text\":\"They met {n}.\"}}\n")));
        var other = read.Write("b.txt", "They met in Lima.");
        var path = Path.Combine(read.Folder, "journal");
        using (var journal = ReadJournal.Open(path))
            foreach (var result in Read.Reader.Read([other, lines], new ReadOptions { Journal = journal }).Take(3)) journal.Note(result);
        File.AppendAllText(path, "cut of");
        using (var journal = ReadJournal.Open(path))
        {
            var rest = Read.Reader.Read([other, lines], new ReadOptions { Journal = journal }).ToList();
            rest.ForEach(journal.Note);
            Assert.Equal(["They met 2.", "They met 3.", "They met 4."], rest.Select(result => result.Article!.Text));
        }
        using (var journal = ReadJournal.Open(path)) Assert.Empty(Read.Reader.Read([other, lines], new ReadOptions { Journal = journal }));
    }

    [Fact]
    public void Positions_tell_bytes_and_length()
    {
        using var read = new Read();
        var results = read.All("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"They met.\"}\n", 3)));
        Assert.Equal([1, 2, 3], results.Select(result => result.Position!.Records));
        Assert.All(results, result => Assert.Equal(63, result.Position!.Length));
    }

    [Fact]
    public void Stop_ends_the_reading_between_documents()
    {
        using var read = new Read();
        using var stop = new CancellationTokenSource();
        var path = read.Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"They met.\"}\n", 100)));
        var count = 0;
        foreach (var _ in Read.Reader.Read([path], new ReadOptions(), stop.Token))
            if (++count == 3) stop.Cancel();
        Assert.Equal(3, count);
    }
}
