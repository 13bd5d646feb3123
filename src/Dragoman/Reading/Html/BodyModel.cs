using Dragoman.Models;
using Dragoman.Reading.Learned;

namespace Dragoman.Reading.Html;

/// <summary>Two forests that know an article's body: one by each block, one by what the first thought of the blocks around.</summary>
/// <param name="First">Sees features of <see cref="BodyFeatures"/>.</param>
/// <param name="Second">Sees those and what <see cref="BodyContext"/> adds.</param>
internal sealed record BodyModel(Forest First, Forest Second)
{
    public static BodyModel Read(ModelFile file) => new(Forest.Read(file, "body1"), Forest.Read(file, "body2"));

    public void Write(ModelWriter writer)
    {
        First.Write(writer, "body1");
        Second.Write(writer, "body2");
    }

    /// <summary>How likely each block is part of the body.</summary>
    public float[] Chances(Page page, BodyFeatures features)
    {
        var row = new FeatureRow();
        var first = new float[page.Blocks.Count];
        var chances = new float[first.Length];
        var rows = new float[first.Length][];
        for (var i = 0; i < first.Length; i++)
        {
            features.Fill(i, row);
            rows[i] = row.Values.ToArray();
            first[i] = First.Probability(rows[i]);
        }
        var context = new BodyContext(page, first);
        for (var i = 0; i < chances.Length; i++)
        {
            row.Set(rows[i]);
            context.Fill(i, row);
            chances[i] = Second.Probability(row.Values);
        }
        return chances;
    }
}
