using Dragoman.Events.Contexts;
using Dragoman.Events.Relations;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Train.Contexts;

/// <summary>Reads the project's own sentences with their contexts (<c>eval/contexts/*.tsv</c>) and analyses them.</summary>
internal sealed class ContextSentences(string root)
{
    private readonly Tokenizer _tokenizer = Tokenizer.Load(new ModelFolder(Path.Combine(root, "models")));
    private readonly Parser _parser = Parser.Load(new ModelFolder(Path.Combine(root, "models")));

    public DetailLexicon Lexicon { get; } = CompileDetails.Read(root);

    public ContextExample[] Read() =>
        [.. Directory.EnumerateFiles(Path.Combine(root, "eval", "contexts"), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadLines(path).Skip(1)).AsParallel().AsOrdered().Select(Example)];

    private ContextExample Example(string line)
    {
        var cells = line.Split('\t');
        var tree = new MarkedPair(cells[1], [], []).Analyse(_tokenizer, _parser);
        var proposals = ContextFeatures.Propose(tree, Lexicon);
        return new ContextExample(Gold(cells[0]), [.. proposals.Select(p => (Lexicon.Contexts[p.Key], Features(tree, p.Key, proposals)))]);
    }

    private (uint, float)[] Features(Sentence tree, int context, SortedDictionary<int, List<(int First, int Length)>> proposals)
    {
        var bag = new FeatureBag();
        var others = proposals.Keys.Where(other => other != context).Select(other => Lexicon.Contexts[other]);
        ContextFeatures.Fill(tree, Lexicon.Contexts[context], proposals[context], others, bag);
        return [.. bag.Items];
    }

    private HashSet<string> Gold(string names) => names == "-" ? [] : [.. names.Split(',').Select(Known)];

    private string Known(string name) => Lexicon.Contexts.Contains(name)
        ? name : throw new InvalidDataException($"'{name}' is no context of lexicons/en/contexts.tsv.");
}
