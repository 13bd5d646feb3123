namespace Dragoman.Train.Syntax;

/// <summary>Cross-entropy over a row of scores.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into the gradient of the loss, in place.</summary>
    /// <param name="scores">The scores; afterwards probabilities, less 1 at the truth.</param>
    /// <param name="truth">The right class; where negative, the row teaches nothing.</param>
    /// <param name="weight">Factor of the loss.</param>
    /// <returns>The loss.</returns>
    public static float Gradient(Span<float> scores, int truth, float weight = 1)
    {
        if (truth < 0)
        {
            scores.Clear();
            return 0;
        }
        var max = float.NegativeInfinity;
        foreach (var score in scores) max = Math.Max(max, score);
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - max);
        var loss = -MathF.Log(scores[truth] / sum + 1e-20f) * weight;
        foreach (ref var score in scores) score *= weight / sum;
        scores[truth] -= weight;
        return loss;
    }
}
