using System.Diagnostics;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Syntax.Lemmas;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>One training of the syntax model, from treebanks and GloVe to the file.</summary>
internal sealed class SyntaxTraining
{
    private const int SaveEvery = 3;

    private readonly SyntaxOptions _options;
    private readonly List<Sentence> _train;
    private readonly List<ConlluSentence> _dev;
    private readonly Labels _labels;
    private readonly WordList _words;
    private readonly EmbeddingTrainer _embedding;
    private readonly NetworkTrainer _network;
    private readonly Random _random;
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public SyntaxTraining(SyntaxOptions options)
    {
        (_options, _random) = (options, new Random(options.Seed));
        _train = [.. options.Names.SelectMany(name => Treebank.Read(options.Treebanks, name)).Select(s => s.Tree)];
        _dev = Treebank.Read(options.Treebanks, "en_ewt-dev");
        _labels = new Labels(_train);
        _words = new WordList(_train, GloveVectors.Read(options.Glove, options.GloveWords));
        _embedding = new EmbeddingTrainer(options.Sizes.Input, _words.Vectors, _words.Counts, _random);
        var columns = new TagColumns(_labels.Xpos.Length, _labels.Feats.Length);
        _network = new NetworkTrainer(options.Sizes, columns, _embedding, _random, options.DropRate);
        Console.Error.WriteLine($"{_train.Count} sentences, {_words.Hashes.Length} words, {_labels.Feats.Length} features");
    }

    public void Run()
    {
        var pool = new NamePool(_options.Actors);
        var names = new NameSwap(pool, _random);
        var verbs = new VerbSwap(new VerbPool(_options.Lexicons), pool, _random);
        var samples = _train.Select(sentence => new Variants(sentence, names, verbs, Read)).ToArray();
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            var loss = LearnOnce(samples, epoch);
            Console.Error.Write($"epoch {epoch + 1}: loss {loss:F3}, {_watch.Elapsed:hh\\:mm\\:ss}");
            if (epoch % SaveEvery == SaveEvery - 1 || epoch + 1 == _options.Epochs) Console.Error.Write(" " + SaveAndScore());
            Console.Error.WriteLine();
        }
    }

    /// <summary>Writes the model, reads it back and measures it.</summary>
    private string SaveAndScore()
    {
        Save(_options.Output);
        var parser = new Parser(ModelFile.Read(_options.Output, Parser.Kind), Lemmatizer.Empty);
        return "EWT dev " + new SyntaxScore(parser).GoldTokens(_dev);
    }

    private float LearnOnce(Variants[] samples, int epoch)
    {
        _random.Shuffle(samples);
        var batches = Batch.Group(samples.Select(sample => sample.Pick(_random)), _options.BatchWords).ToList();
        _random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        var loss = 0f;
        for (var i = 0; i < batches.Count; i++)
        {
            var done = (epoch + (float)i / batches.Count) / _options.Epochs;
            loss += _network.Learn(batches[i], Rate(done));
        }
        return loss / batches.Count;
    }

    private Sample Read(Sentence sentence, Casing casing) => Sample.Of(sentence, _words.Vocabulary, _labels, casing);

    /// <summary>A short rise, then down to nothing.</summary>
    private float Rate(float done) => _options.Rate * Math.Min(done * 50, 1) * (1 - done);

    private void Save(string path)
    {
        var writer = new ModelWriter(Parser.Kind);
        writer.AddLines(Parser.XposSection, _labels.Xpos).AddLines(Parser.FeatsSection, _labels.Feats);
        _words.Save(writer, _embedding, _options.Sizes.Input);
        _network.Save(writer);
        writer.Save(path);
    }
}
