using Dragoman.Syntax;
using Dragoman.Syntax.Features;

namespace Dragoman.Train.Syntax;

/// <summary>A sentence as numbers: what the network sees and what it shall say.</summary>
internal sealed class Sample
{
    public Sample(int count) =>
        (Words, Affixes, Shapes, Heads, Relations, Tags) =
            (new int[count], new int[count][], new int[count], new int[count], new int[count], new (int, int, int)[count]);

    public int Count => Words.Length;

    /// <summary>Vocabulary row of each word, or -1.</summary>
    public int[] Words { get; }

    public int[][] Affixes { get; }

    public int[] Shapes { get; }

    /// <summary>Head within the sentence, -1 for the root.</summary>
    public int[] Heads { get; }

    public int[] Relations { get; }

    /// <summary>Universal tag, Penn tag, features; -1 where not to be learned.</summary>
    public (int Upos, int Xpos, int Feats)[] Tags { get; }

    public static Sample Of(Sentence sentence, Vocabulary vocabulary, Labels labels, Casing casing)
    {
        var sample = new Sample(sentence.Count);
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        Span<int> rows = stackalloc int[Dragoman.Syntax.Features.Affixes.Most];
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i];
            var form = new WordForm(sentence.Form(i), buffer);
            sample.Words[i] = vocabulary.Find(form.Hash);
            sample.Affixes[i] = rows[..Dragoman.Syntax.Features.Affixes.Of(form, rows)].ToArray();
            sample.Shapes[i] = Dragoman.Syntax.Features.Affixes.Shape(casing.Apply(sentence, i));
            (sample.Heads[i], sample.Relations[i]) = (word.Head, (int)word.Relation);
            sample.Tags[i] = ((int)word.Upos, labels.XposOf(word), labels.FeatsOf(word));
        }
        return sample;
    }
}
