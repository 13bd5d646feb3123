using System.Text.Json;
using Dragoman.App.Commands;
using Dragoman.App.Scoring;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.App;

/// <summary>The ratchet: no figure on our own gold set falls below its floor in <c>eval/baseline.json</c>.</summary>
public sealed class OwnGoldTests
{
    /// <summary>One flipped item moves the smallest of these sets by about 0.05; a floor stands that much below the figure.</summary>
    [Fact]
    public void Own_gold_stays_above_its_floors()
    {
        var card = EvalCommand.Score(new CodingRun(), Repository.File("eval", "gold"), jobs: 1);
        var found = card.Rows().ToDictionary(row => row.Name.Trim(), row => row.Score);
        var below = from floor in Floors("gold")
                    let score = found[floor.Name.Replace('_', ' ').Replace(" precision", "")]
                    let value = floor.Name.EndsWith("_precision", StringComparison.Ordinal) ? score.Precision : score.F1
                    where value < floor.Value
                    select $"{floor.Name}: {value:0.000} is below the floor {floor.Value}";
        Assert.Empty(below);
        Assert.Equal(GoldFolder.Read(Repository.File("eval", "gold")).Count, card.Documents);
    }

    private static IEnumerable<(string Name, double Value)> Floors(string set)
    {
        using var baseline = JsonDocument.Parse(File.ReadAllText(Repository.File("eval", "baseline.json")));
        var floors = baseline.RootElement.GetProperty("floors").GetProperty(set);
        return [.. floors.EnumerateObject().Select(floor => (floor.Name, floor.Value.GetDouble()))];
    }
}
