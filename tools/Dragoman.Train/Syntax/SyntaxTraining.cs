using System.Diagnostics;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Syntax.Lemmas;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>One training of the syntax model, from treebanks and GloVe to the file.</summary>
internal sealed class SyntaxTraining
{
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
        _train = [.. Treebank.Training.SelectMany(name => Treebank.Read(options.Treebanks, name)).Select(s => s.Tree)];
        _dev = Treebank.Read(options.Treebanks, "en_ewt-dev");
        _labels = new Labels(_train);
        _words = new WordList(_train, GloveVectors.Read(options.Glove, options.GloveWords));
        _embedding = new EmbeddingTrainer(options.Sizes.Input, _words.Vectors, _words.Counts, _random);
        _network = new NetworkTrainer(options.Sizes, new TagColumns(_labels.Xpos.Length, _labels.Feats.Length), _embedding, _random);
        Console.Error.WriteLine($"{_train.Count} sentences, {_words.Hashes.Length} words, {_labels.Feats.Length} features, {_watch.Elapsed:c}");
    }

    public void Run()
    {
        var samples = _train.Select(sentence => new[] { Casing.AsIs, Casing.Capitals, Casing.Title, Casing.Lower }
            .Select(casing => Sample.Of(sentence, _words.Vocabulary, _labels, casing)).ToArray()).ToArray();
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            var loss = LearnOnce(samples, epoch);
            Console.Error.Write($"epoch {epoch + 1}: loss {loss:F3}, {_watch.Elapsed:hh\\:mm\\:ss}");
            if (epoch % 3 == 2 || epoch + 1 == _options.Epochs)
            {
                Save(_options.Output);
                Console.Error.Write(" EWT dev " + new SyntaxScore(new Parser(ModelFile.Read(_options.Output, Parser.Kind), Lemmatizer.Empty)).GoldTokens(_dev));
            }
            Console.Error.WriteLine();
        }
    }

    private float LearnOnce(Sample[][] samples, int epoch)
    {
        _random.Shuffle(samples);
        var batches = Batch.Group(samples.Select(Pick), _options.BatchWords).ToList();
        _random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        var loss = 0f;
        for (var i = 0; i < batches.Count; i++)
        {
            var done = (epoch + (float)i / batches.Count) / _options.Epochs;
            loss += _network.Learn(batches[i], Rate(done));
        }
        return loss / batches.Count;
    }

    /// <summary>Mostly as written; sometimes as a headline or without capitals.</summary>
    private Sample Pick(Sample[] casings) => _random.NextSingle() switch
    {
        < 0.03f => casings[1],
        < 0.06f => casings[2],
        < 0.08f => casings[3],
        _ => casings[0],
    };

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
