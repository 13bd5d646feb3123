using System.Runtime.InteropServices;
using Dragoman.Models;
using Dragoman.Syntax.Network;

namespace Dragoman.Syntax.Features;

/// <summary>
/// What a word brings along before its neighbours are looked at. All that depends on the lower-case form alone is summed into one
/// row of a known word; an unknown one is put together from its affixes. How it is written (its shape) is added to either.
/// </summary>
internal sealed class WordVectors
{
    private readonly Vocabulary _vocabulary;
    private readonly QuantizedTable _words, _affixes;
    private readonly float[] _unknown;

    public WordVectors(ModelFile file, int width)
    {
        _vocabulary = new Vocabulary(file.Values<uint>("vocabulary"));
        _words = file.Table("words", width);
        _affixes = file.Table("affixes", width);
        _unknown = file.Values<float>("unknown").ToArray();
        Frequent = MemoryMarshal.Cast<int, WordKey>(file.Values<int>("frequent")).ToArray();
    }

    /// <summary>The words most often met, as they are most often written.</summary>
    public WordKey[] Frequent { get; }

    public WordKey Key(WordForm word) => new(_vocabulary.Find(word.Hash), Affixes.Shape(word.Surface));

    /// <summary>Writes the vector of a word.</summary>
    public void Fill(WordForm word, WordKey key, Span<float> vector)
    {
        if (key.Row >= 0)
        {
            FillKnown(key, vector);
            return;
        }
        _unknown.CopyTo(vector);
        Span<int> rows = stackalloc int[Affixes.Most];
        foreach (var affix in rows[..Affixes.Of(word, rows)]) _affixes.AddRow(affix, vector);
        _affixes.AddRow(key.Shape, vector);
    }

    /// <summary>Writes the vector of a word of the vocabulary.</summary>
    public void FillKnown(WordKey key, Span<float> vector)
    {
        vector.Clear();
        _words.AddRow(key.Row, vector);
        _affixes.AddRow(key.Shape, vector);
    }
}
