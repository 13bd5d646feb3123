using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;
using Dragoman.Reading.Copies;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Ledger.Merging;

public sealed class IndependenceTests
{
    private const string Own = "The foreign ministers of both countries talked for two hours about shipping and grain.";

    [Fact]
    public void Outlets_are_independent_of_each_other() =>
        Assert.Equal(2, Sources(Report("a", "Wire", "They met."), Report("b", "Post", "They met.")));

    [Fact]
    public void One_outlet_is_one_source() => Assert.Equal(1, Sources(Report("a", "Wire", "They met."), Report("b", "WIRE", "Both met.")));

    [Fact]
    public void The_same_long_sentence_is_one_source() => Assert.Equal(1, Sources(Report("a", "Wire", Own), Report("b", "Post", Own)));

    [Fact]
    public void Copies_of_a_text_are_one_source_through_others_too()
    {
        var words = Enumerable.Range(0, 300).Select(i => $"w{i}").ToArray();
        var (first, middle, last) = (Text(words[..200]), Text(words[40..240]), Text(words[80..280]));
        Assert.Equal(1, Sources(Report("a", "A", "x", first), Report("b", "B", "y", middle), Report("c", "C", "z", last)));
    }

    private static int Sources(params Report[] reports) => Independence.Sources(reports).Values.Distinct().Count();

    private static string Text(string[] words) => string.Join(' ', words);

    private static Report Report(string id, string outlet, string evidence, string? text = null) => new(
        Keys.Of(id), Keys.Of("document " + id),
        Facts.Of(Coded.Event(EventType.CONSULT, "TUR,RUS", "2024-03-04", evidence) with { Id = id }),
        new SourceOfReport(id, outlet, null, text is null ? null : TextSignature.Of(text)));
}
