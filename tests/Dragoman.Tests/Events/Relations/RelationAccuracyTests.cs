using System.Text.Json;
using Dragoman.Tests.Support;
using Dragoman.Train.Relations;

namespace Dragoman.Tests.Events.Relations;

/// <summary>Accuracy is a ratchet: the floor stands in `eval/baseline.json`.</summary>
public sealed class RelationAccuracyTests
{
    [SharedFact("data/plv/train.tsv")]
    public void Cross_validation_on_plv_stays_above_its_floor()
    {
        var rows = PairFile.Read(Path.Combine(Repository.Shared, "data", "plv", "train.tsv")).ToArray();
        var own = PairFile.ReadFolder(Repository.File("eval", "relations")).ToArray();

        var judged = CrossValidation.Run(rows, own, new Featuriser(Repository.Root), new SoftmaxOptions());

        Assert.InRange(CrossValidation.MacroF1(judged), Floor(), 1);
    }

    private static double Floor()
    {
        using var baseline = JsonDocument.Parse(File.ReadAllText(Repository.File("eval", "baseline.json")));
        return baseline.RootElement.GetProperty("floors").GetProperty("relations/plv").GetProperty("macro-f1").GetDouble();
    }
}
