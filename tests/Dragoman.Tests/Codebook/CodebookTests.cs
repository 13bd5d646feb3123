using System.Text.Json;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Tests.Support;
using NodaTime.Text;
using Xunit.Abstractions;

namespace Dragoman.Tests.Codebook;

/// <summary>Every example of the codebook, coded by the whole pipeline with the models of the checkout.</summary>
public sealed class CodebookTests(ITestOutputHelper output)
{
    private static readonly Lazy<Coder> s_coder = new(() => Coder.Load(new ModelFolder(Repository.File("models"))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_coded_as_it_says(string page)
    {
        var wrong = Example.Of(Repository.File("codebook", page)).Where(example => !example.IsNotYet)
            .Select(example => (example, told: Fault(example))).Where(pair => pair.told is not null).ToArray();

        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Select(w => $"{page}:{w.example.Line}: {w.example.Text}\n{w.told}")));
    }

    /// <summary>An example that the coder has learned loses its mark, so that it can never be lost again.</summary>
    [Fact]
    public void Examples_marked_not_yet_are_known_misses_and_grow_fewer()
    {
        var marked = Pages.SelectMany(page => Example.Of(Repository.File("codebook", (string)page[0]))).Where(e => e.IsNotYet).ToArray();
        var learned = marked.Where(example => Fault(example) is null).Select(e => $"{e.Page}:{e.Line}: {e.Text}").ToArray();
        foreach (var example in learned) output.WriteLine($"take the mark away: {example}");

        Assert.Empty(learned);
        Assert.InRange(marked.Length, 0, Ceiling());
    }

    public static IEnumerable<object[]> Pages => Directory.EnumerateFiles(Repository.File("codebook"), "*.md")
        .Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal)
        .Select(name => new object[] { name });

    private static string? Fault(Example example)
    {
        var published = new Publication(LocalDatePattern.Iso.Parse(example.Published).Value, null, null, PublishedFrom.Given);
        var events = s_coder.Value.Code(new Article("codebook", example.Text) { Published = published }).Events.ToList();
        var missing = example.Frames.Where(frame => events.RemoveAll(e => FrameMatch.Fits(e, frame)) == 0).ToArray();
        if (missing.Length == 0 && (example.AllowsMore || events.Count == 0)) return null;
        return string.Join('\n',
            [.. missing.Select(frame => $"  missing {frame.Type}"), .. events.Select(e => $"  coded {FrameMatch.Tell(e)}")]);
    }

    private static int Ceiling()
    {
        using var baseline = JsonDocument.Parse(File.ReadAllText(Repository.File("eval", "baseline.json")));
        return baseline.RootElement.GetProperty("ceilings").GetProperty("codebook.not-yet").GetInt32();
    }
}
