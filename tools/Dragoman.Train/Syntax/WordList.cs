using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Syntax.Features;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>The known words: those seen twice in training, then GloVe's; each with its GloVe vector or zeros.</summary>
internal sealed class WordList
{
    private const int LeastCount = 2;

    // Three in four words of running text are among them; their parts of the first layer take 25 MB of memory once loaded.
    private const int FrequentCount = 2048;

    private readonly List<WordKey> _keys = [];
    private readonly List<string> _forms = [];
    private readonly List<float[]> _vectors = [];
    private readonly List<uint> _hashes = [];

    public WordList(IReadOnlyList<Sentence> sentences, List<(string Word, float[] Vector)> glove)
    {
        var vectors = new Dictionary<uint, float[]>();
        foreach (var (word, vector) in glove) vectors.TryAdd(Normalize(word).Hash, vector);
        var seen = new HashSet<uint>();
        var frequent = sentences.SelectMany(s => Enumerable.Range(0, s.Count).Select(i => Normalize(s.Form(i).ToString())))
            .CountBy(form => form).Where(form => form.Value >= LeastCount)
            .OrderByDescending(form => form.Value).ThenBy(form => form.Key.Chars, StringComparer.Ordinal).ToList();
        foreach (var (form, _) in frequent) Add(form, vectors.GetValueOrDefault(form.Hash), seen);
        Counts = [.. frequent.Take(_forms.Count).Select(form => form.Value)];
        foreach (var (word, vector) in glove) Add(Normalize(word), vector, seen);
        Vocabulary = new Vocabulary(Hashes);
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Count; i++) _keys.Add(KeyOf(sentence.Form(i)));
    }

    public uint[] Hashes => [.. _hashes];

    /// <summary>How often each of the first words occurs in training.</summary>
    public int[] Counts { get; }

    public IReadOnlyList<float[]> Vectors => _vectors;

    public Vocabulary Vocabulary { get; }

    /// <summary>Writes the tables that <see cref="WordVectors"/> reads.</summary>
    public void Save(ModelWriter writer, EmbeddingTrainer embedding, int width)
    {
        var affixes = Enumerable.Range(0, Affixes.Rows).Select(row => embedding.AffixTable.Value[row].ToArray()).ToList();
        var words = Enumerable.Range(0, _forms.Count).Select(word => embedding.Export(word)).ToList();
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        Span<int> rows = stackalloc int[Affixes.Most];
        for (var word = 0; word < words.Count; word++)
            foreach (var affix in rows[..Affixes.Of(new WordForm(_forms[word], buffer), rows)])
                Batch.AddScaled(affixes[affix], 1, words[word]);
        writer.Add<uint>("vocabulary", Hashes).AddTable("words", words).AddTable("affixes", affixes);
        writer.Add<float>("unknown", embedding.Words.Value[0][..width]).Add<int>("frequent", Frequent());
    }

    /// <summary>The most frequent words of the vocabulary with their shapes, as pairs of numbers.</summary>
    private int[] Frequent() =>
        [.. _keys.CountBy(key => key).Where(key => key.Key.Row >= 0)
            .OrderByDescending(key => key.Value).ThenBy(key => key.Key.Row).ThenBy(key => key.Key.Shape)
            .Take(FrequentCount).SelectMany(key => new[] { key.Key.Row, key.Key.Shape })];

    private void Add((string Chars, uint Hash) form, float[]? vector, HashSet<uint> seen)
    {
        if (!seen.Add(form.Hash)) return;
        _forms.Add(form.Chars);
        _hashes.Add(form.Hash);
        _vectors.Add(vector ?? new float[GloveVectors.Width]);
    }

    private WordKey KeyOf(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        return new(Vocabulary.Find(new WordForm(form, buffer).Hash), Affixes.Shape(form));
    }

    private static (string Chars, uint Hash) Normalize(string word)
    {
        var form = new WordForm(word, new char[WordForm.MaxLength]);
        return (form.Chars.ToString(), form.Hash);
    }
}
