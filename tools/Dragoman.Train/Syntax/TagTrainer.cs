using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Learns universal tags, Penn tags and features: three groups of columns of one product.</summary>
internal sealed class TagTrainer(int width, TagColumns columns, Random random)
{
    private const float FeatsWeight = 0.5f;

    public LinearTrainer Layer { get; } = new(width, columns.Width, random);

    public Matrix Forward(Matrix input) => Layer.Forward(input);

    /// <summary>Adds to the gradient of the input.</summary>
    /// <returns>The loss.</returns>
    public float Backward(Matrix scores, IReadOnlyList<Sample> batch, Matrix inputGradient)
    {
        var (loss, row) = (0f, 0);
        foreach (var sample in batch)
            foreach (var (upos, xpos, feats) in sample.Tags)
            {
                var values = scores[row++];
                loss += Softmax.Gradient(values[TagColumns.Upos], upos);
                loss += Softmax.Gradient(values[columns.Xpos], xpos);
                loss += Softmax.Gradient(values[columns.Feats], feats, FeatsWeight);
                values[columns.Feats.End..].Clear();
            }
        Layer.Backward(scores, inputGradient);
        return loss;
    }
}
