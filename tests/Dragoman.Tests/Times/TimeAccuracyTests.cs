using System.Text.Json;
using Dragoman.Tests.Support;
using Dragoman.Train.Times;

namespace Dragoman.Tests.Times;

/// <summary>Accuracy is a ratchet: the floors stand in `eval/baseline.json`.</summary>
public sealed class TimeAccuracyTests
{
    [Theory]
    [InlineData("own")]
    [InlineData("newswire")]
    public void Own_set_stays_above_its_floors(string set) =>
        Hold("times/" + set, TimeScore.Of(Timed.Finder, GoldArticle.ReadMarked(Repository.File("eval", "times", set + ".txt"))));

    [SharedFact("data/timex/meantime.jsonl")]
    public void Meantime_stays_above_its_floors()
    {
        var path = Path.Combine(Repository.Shared, "data", "timex", "meantime.jsonl");

        Hold("times/meantime", TimeScore.Of(Timed.Finder, GoldArticle.ReadJson(path)));
    }

    [Fact]
    public void Own_sets_hold_at_least_400_expressions()
    {
        var texts = Directory.EnumerateFiles(Repository.File("eval", "times"), "*.txt").SelectMany(GoldArticle.ReadMarked);

        Assert.InRange(texts.Sum(text => text.Times.Count), 400, int.MaxValue);
    }

    private static void Hold(string set, TimeScore score)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.File("eval", "baseline.json")));
        var floors = json.RootElement.GetProperty("floors").GetProperty(set);
        Assert.InRange(score.RelaxedF1, floors.GetProperty("relaxed").GetDouble(), 1);
        Assert.InRange(score.StrictF1, floors.GetProperty("strict").GetDouble(), 1);
        Assert.InRange(score.ValueF1, floors.GetProperty("value").GetDouble(), 1);
    }
}
