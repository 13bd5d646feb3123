using Dragoman.Models;
using Dragoman.Tests.Support;
using Dragoman.Train.Gazetteers;

namespace Dragoman.Tests.Places;

public sealed class PlaceAccuracyTests
{
    /// <summary>One mention moves each figure by less than 0.001; the floors lie half a point under what was measured.</summary>
    [SharedFact("data/geo/tr-news.jsonl")]
    public void TR_News_keeps_its_floors()
    {
        var path = Path.Combine(Repository.Shared, "data", "geo", "tr-news.jsonl");
        var (score, _) = EvalPlaces.Measure(new ModelFolder(Repository.File("models")), path, TextWriter.Null);
        Assert.True(score.F1 >= 0.90 && score.Located >= 0.95 && score.Right >= 0.86, score.ToString());
    }
}
