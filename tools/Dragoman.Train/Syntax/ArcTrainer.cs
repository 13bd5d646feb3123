using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Learns which word hangs on which: the biaffine scores of <see cref="ArcScores"/>.</summary>
internal sealed unsafe class ArcTrainer
{
    private const float DropRate = 0.25f;

    private readonly Dropout _dropDependent, _dropHead;
    private readonly Matrix _dependentGradient, _headGradient, _queryGradient;
    private float[] _scores = [];

    public ArcTrainer(int inputWidth, int width, Random random)
    {
        (Dependent, Head) = (new LinearTrainer(inputWidth, width, random), new LinearTrainer(inputWidth, width, random));
        Bilinear = new LinearTrainer(width, width, random);
        Root = new Parameter(1, width).Randomize(random, width);
        Distance = new Parameter(ArcScores.Distances, width);
        (_dropDependent, _dropHead) = (new Dropout(width, DropRate), new Dropout(width, DropRate));
        (_dependentGradient, _headGradient, _queryGradient) = (new Matrix(width), new Matrix(width), new Matrix(width));
    }

    public LinearTrainer Dependent { get; }

    public LinearTrainer Head { get; }

    public LinearTrainer Bilinear { get; }

    public Parameter Root { get; }

    public Parameter Distance { get; }

    /// <summary>Goes forth and back; adds to the gradient of the input.</summary>
    /// <returns>The loss.</returns>
    public float Learn(Matrix input, IReadOnlyList<Sample> batch, Matrix inputGradient, Random? random)
    {
        var starts = Batch.Starts(batch);
        var dependent = LinearLayer.Rectify(Dependent.Forward(input));
        var head = LinearLayer.Rectify(Head.Forward(input));
        var shownHead = _dropHead.Forward(head, starts, random);
        var query = Bilinear.Forward(_dropDependent.Forward(dependent, starts, random));
        foreach (var gradient in new[] { _dependentGradient, _headGradient, _queryGradient }) gradient.Resize(input.Rows).Values.Clear();
        var loss = 0f;
        for (var s = 0; s < batch.Count; s++) loss += Learn(query, shownHead, batch[s], starts[s]);
        Bilinear.Backward(_queryGradient, _dependentGradient);
        _dropDependent.Backward(_dependentGradient, starts);
        _dropHead.Backward(_headGradient, starts);
        Dependent.Backward(Rectified(_dependentGradient, dependent), inputGradient);
        Head.Backward(Rectified(_headGradient, head), inputGradient);
        return loss;
    }

    /// <summary>A gradient passes only where the value did.</summary>
    public static Matrix Rectified(Matrix gradient, Matrix value)
    {
        Span<float> g = gradient.Values, v = value.Values;
        for (var i = 0; i < g.Length; i++) if (v[i] <= 0) g[i] = 0;
        return gradient;
    }

    private float Learn(Matrix query, Matrix head, Sample sample, int start)
    {
        var (count, loss) = (sample.Count, 0f);
        if (_scores.Length <= count) _scores = new float[count * 2];
        var scores = _scores.AsSpan(0, count + 1);
        for (var i = 0; i < count; i++)
        {
            ArcScores.Of(i, scores, new(query.Row(start + i), head.Row(start), head.Columns, Root.Value.Data, Distance.Value.Data));
            loss += Softmax.Gradient(scores, sample.Heads[i] < 0 ? count : sample.Heads[i]);
            Spread(scores, i, count, (query, head, start));
        }
        return loss;
    }

    private void Spread(ReadOnlySpan<float> gradient, int word, int count, (Matrix Query, Matrix Head, int Start) at)
    {
        Span<float> query = at.Query[at.Start + word], queryGradient = _queryGradient[at.Start + word];
        for (var j = 0; j < count; j++)
        {
            if (j == word) continue;
            var distance = ArcScores.Distance(word, j);
            Batch.AddScaled(query, gradient[j], Distance.Gradient[distance]);
            Batch.AddScaled(Distance.Value[distance], gradient[j], queryGradient);
            Batch.AddScaled(at.Head[at.Start + j], gradient[j], queryGradient);
            Batch.AddScaled(query, gradient[j], _headGradient[at.Start + j]);
        }
        Batch.AddScaled(Root.Value[0], gradient[count], queryGradient);
        Batch.AddScaled(query, gradient[count], Root.Gradient[0]);
    }
}
