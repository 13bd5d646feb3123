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
    }

    /// <summary>Writes the vector of a word.</summary>
    public void Fill(WordForm word, Span<float> vector)
    {
        var row = _vocabulary.Find(word.Hash);
        if (row >= 0)
        {
            vector.Clear();
            _words.AddRow(row, vector);
        }
        else
        {
            _unknown.CopyTo(vector);
            Span<int> rows = stackalloc int[Affixes.Most];
            foreach (var affix in rows[..Affixes.Of(word, rows)]) _affixes.AddRow(affix, vector);
        }
        _affixes.AddRow(Affixes.Shape(word.Surface), vector);
    }
}
