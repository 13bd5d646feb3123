using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Learns the relation of a word to its head, given the true heads.</summary>
internal sealed class RelationTrainer
{
    private const float DropRate = 0.25f;

    private readonly Dropout _drop;
    private readonly Matrix _hidden, _hiddenGradient, _headGradient;

    public RelationTrainer(int inputWidth, int width, Random random)
    {
        (Dependent, Head) = (new LinearTrainer(inputWidth, width, random), new LinearTrainer(inputWidth, width, random));
        Output = new LinearTrainer(width, RelationScores.Width, random);
        Root = new Parameter(1, width).Randomize(random, width);
        _drop = new Dropout(width, DropRate);
        (_hidden, _hiddenGradient) = (new Matrix(width), new Matrix(width));
        _headGradient = new Matrix(width);
    }

    public LinearTrainer Dependent { get; }

    public LinearTrainer Head { get; }

    public LinearTrainer Output { get; }

    public Parameter Root { get; }

    /// <summary>Goes forth and back; adds to the gradient of the input.</summary>
    /// <returns>The loss.</returns>
    public float Learn(Matrix input, IReadOnlyList<Sample> batch, Matrix inputGradient, Random? random)
    {
        var starts = Batch.Starts(batch);
        var (dependent, head) = (Dependent.Forward(input), Head.Forward(input));
        ForEachArc(batch, starts, (row, headRow) =>
            RelationScores.Hidden(dependent[row], headRow < 0 ? Root.Value[0] : head[headRow], _hidden[row]), input.Rows);
        var scores = Output.Forward(_drop.Forward(_hidden, starts, random));
        var loss = Loss(scores, batch);
        foreach (var gradient in new[] { _hiddenGradient, _headGradient }) gradient.Resize(input.Rows).Values.Clear();
        Output.Backward(scores, _hiddenGradient);
        _drop.Backward(_hiddenGradient, starts);
        ArcTrainer.Rectified(_hiddenGradient, _hidden);
        ForEachArc(batch, starts, (row, headRow) =>
            Batch.AddScaled(_hiddenGradient[row], 1, headRow < 0 ? Root.Gradient[0] : _headGradient[headRow]), input.Rows);
        Dependent.Backward(_hiddenGradient, inputGradient);
        Head.Backward(_headGradient, inputGradient);
        return loss;
    }

    private static float Loss(Matrix scores, IReadOnlyList<Sample> batch)
    {
        var (loss, row) = (0f, 0);
        foreach (var sample in batch)
            foreach (var relation in sample.Relations)
            {
                loss += Softmax.Gradient(scores[row][..RelationScores.Count], relation);
                scores[row++][RelationScores.Count..].Clear();
            }
        return loss;
    }

    private void ForEachArc(IReadOnlyList<Sample> batch, int[] starts, Action<int, int> visit, int rows)
    {
        _hidden.Resize(rows);
        for (var s = 0; s < batch.Count; s++)
            for (var i = 0; i < batch[s].Count; i++)
                visit(starts[s] + i, batch[s].Heads[i] < 0 ? -1 : starts[s] + batch[s].Heads[i]);
    }
}
