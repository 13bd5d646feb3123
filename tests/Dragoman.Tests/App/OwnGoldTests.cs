using System.Text.Json;
using Dragoman.App.Commands;
using Dragoman.App.Scoring;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.App;

/// <summary>The ratchet: no figure on our own gold sets falls below its floor in <c>eval/baseline.json</c>.</summary>
public sealed class OwnGoldTests
{
    /// <summary>One flipped item moves the smallest of these sets by about 0.05; a floor stands that much below the figure.</summary>
    [Theory]
    [InlineData("gold")]
    [InlineData("held")]
    public void Own_gold_stays_above_its_floors(string set)
    {
        var card = EvalCommand.Score(new CodingRun(), Repository.File("eval", set), jobs: 1);
        var found = card.Rows().ToDictionary(row => row.Name.Trim(), row => row.Score);
        var below = from floor in Floors(set)
                    let score = found[floor.Name.Replace('_', ' ').Replace(" precision", "")]
                    let value = floor.Name.EndsWith("_precision", StringComparison.Ordinal) ? score.Precision : score.F1
                    where value < floor.Value
                    select $"{floor.Name}: {value:0.000} is below the floor {floor.Value}";
        Assert.Empty(below);
        Assert.Equal(GoldFolder.Read(Repository.File("eval", set)).Count, card.Documents);
    }

    [Theory]
    [InlineData("gold")]
    [InlineData("held")]
    public void Evidence_is_an_exact_part_of_its_text(string set)
    {
        var texts = File.ReadLines(Repository.File("eval", set, GoldFolder.ArticlesFile))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(article => article.GetProperty("id").GetString()!, article => article.GetProperty("text").GetString()!);
        var strange = from gold in GoldFolder.Read(Repository.File("eval", set)).Values
                      let quotes = gold.Contacts.Select(c => c.Evidence).Concat(gold.Events.Select(e => e.Evidence))
                      from quote in quotes.Concat(gold.Claims.Select(c => c.Evidence))
                      where !texts[gold.Id].Contains(quote, StringComparison.Ordinal)
                      select $"{gold.Id}: {quote}";
        Assert.Empty(strange);
    }

    private static IEnumerable<(string Name, double Value)> Floors(string set)
    {
        using var baseline = JsonDocument.Parse(File.ReadAllText(Repository.File("eval", "baseline.json")));
        var floors = baseline.RootElement.GetProperty("floors").GetProperty(set);
        return [.. floors.EnumerateObject().Select(floor => (floor.Name, floor.Value.GetDouble()))];
    }
}
