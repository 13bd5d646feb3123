using Dragoman.Events.Relations;
using Dragoman.Events.Triggers;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Train.Relations;

/// <summary>Analyses labelled pairs and turns them into examples, the lexicons read from their source.</summary>
internal sealed class Featuriser(string root)
{
    private readonly Tokenizer _tokenizer = Tokenizer.Load(new ModelFolder(Path.Combine(root, "models")));
    private readonly Parser _parser = Parser.Load(new ModelFolder(Path.Combine(root, "models")));
    private readonly PairFeatures _features = new(new LexiconFolder(Path.Combine(root, "lexicons", "en")).Read());

    public Example[] Examples(IReadOnlyList<LabelledPair> pairs)
    {
        var examples = new Example[pairs.Count];
        Parallel.For(0, pairs.Count, i => examples[i] = Example(pairs[i]));
        return examples;
    }

    private Example Example(LabelledPair row)
    {
        var pair = MarkedPair.Parse(row.Marked);
        var bag = new FeatureBag();
        _features.Collect(PairView.Of(pair.Analyse(_tokenizer, _parser), pair.Actors, pair.Recipients), bag);
        return new Example([.. bag.Items], PairFile.ClassesOf(row.Label), 1f);
    }
}
