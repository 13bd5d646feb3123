using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>The tags of the training data, in order of frequency.</summary>
internal sealed class Labels
{
    private const int RareFeats = 5;

    private readonly Dictionary<string, int> _xpos, _feats;

    public Labels(IReadOnlyList<Sentence> sentences)
    {
        var words = sentences.SelectMany(sentence => sentence.Words).ToList();
        Xpos = Frequent(words.Select(word => word.Xpos), 1);
        Feats = Frequent(words.Select(word => word.Feats), RareFeats);
        (_xpos, _feats) = (Index(Xpos), Index(Feats));
    }

    public string[] Xpos { get; }

    public string[] Feats { get; }

    /// <summary>Number of the tag, or -1 for one that is not learned.</summary>
    public int XposOf(Word word) => _xpos.GetValueOrDefault(word.Xpos, -1);

    /// <summary>Number of the features, or -1 for those that are not learned.</summary>
    public int FeatsOf(Word word) => _feats.GetValueOrDefault(word.Feats, -1);

    private static string[] Frequent(IEnumerable<string> values, int least) =>
        [.. values.GroupBy(value => value, StringComparer.Ordinal).Where(group => group.Count() >= least)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    private static Dictionary<string, int> Index(string[] values) =>
        values.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => pair.i, StringComparer.Ordinal);
}
