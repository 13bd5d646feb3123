using System.Text.Json;
using Dragoman.Tests.Support;
using Dragoman.Train.Contexts;

namespace Dragoman.Tests.Events.Contexts;

/// <summary>Accuracy is a ratchet: the floors stand in `eval/baseline.json`.</summary>
public sealed class ContextAccuracyTests
{
    private static readonly ContextJudgement[] s_judged = ContextValidation.Run(new ContextSentences(Repository.Root).Read());

    [Fact]
    public void Cross_validation_stays_above_its_floors()
    {
        var score = ContextValidation.Score(s_judged, judgement => judgement.IsFound);

        Assert.InRange(score.F1, Floor("f1"), 1);
        Assert.InRange(score.Precision, Floor("precision"), 1);
    }

    [Fact]
    public void What_is_learned_is_better_than_the_lexicon_alone()
    {
        var (alone, learned) = (ContextValidation.Score(s_judged, judgement => judgement.IsTold),
            ContextValidation.Score(s_judged, judgement => judgement.IsFound));

        Assert.True(learned.F1 > alone.F1 && learned.Precision > alone.Precision, $"{learned} against {alone}");
    }

    private static double Floor(string measure)
    {
        using var baseline = JsonDocument.Parse(File.ReadAllText(Repository.File("eval", "baseline.json")));
        return baseline.RootElement.GetProperty("floors").GetProperty("contexts/own").GetProperty(measure).GetDouble();
    }
}
