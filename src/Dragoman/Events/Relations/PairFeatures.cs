using Dragoman.Events.Triggers;

namespace Dragoman.Events.Relations;

/// <summary>What the relation model sees of a marked pair. Used alike in training and in coding.</summary>
/// <param name="lexicon">The triggers.</param>
internal sealed class PairFeatures(TriggerLexicon lexicon)
{
    /// <summary>Weight of what the tree tells of triggers beside all else; set by cross-validation.</summary>
    private const float TreeWeight = 0.3f;

    private readonly TriggerHints _hints = new(lexicon);
    private readonly PathTriggers _triggers = new(lexicon);

    private static readonly string[] Steps = ["0", "1", "2", "3"];

    public void Collect(PairView view, FeatureBag bag)
    {
        bag.Clear();
        AddWords(view, bag);
        AddNeighbours(view, bag);
        AddMarks(view, bag);
        _hints.Add(view, bag);
        PathFeatures.Add(view, bag);
        bag.Normalise();
        var tree = new FeatureBag();
        _triggers.Add(view, tree);
        tree.Normalise();
        bag.Add(tree, TreeWeight);
    }

    private static void AddWords(PairView view, FeatureBag bag)
    {
        var (low, high) = (Math.Min(view.Actor, view.Recipient), Math.Max(view.Actor, view.Recipient));
        var order = view.Recipient < 0 ? "1" : view.Actor < view.Recipient ? "st" : "ts";
        if (view.Recipient < 0) low = high;
        bag.Add("order", 0.5f, order);
        for (var i = 0; i < view.Items.Count; i++)
        {
            var item = view.Items[i];
            bag.Add("u", 1f, item);
            bag.Add(i < low ? "before" : i < high ? "between" : "after", 1f, item, order);
        }
    }

    private static void AddNeighbours(PairView view, FeatureBag bag)
    {
        for (var i = 0; i < view.Items.Count; i++)
        {
            string? a = view.Items[i], b = At(view, i + 1), c = At(view, i + 2);
            bag.Add("b", 0.7f, a, b);
            bag.Add("t", 0.4f, a, b, c);
            bag.Add("skip", 0.3f, a, c);
        }
        for (var step = 1; step <= 3 && view.Actor >= 0; step++) bag.Add("s+", 1f, At(view, view.Actor + step), Steps[step]);
        for (var step = 1; step <= 3 && view.Recipient >= 0; step++) bag.Add("t-", 1f, At(view, view.Recipient - step), Steps[step]);
    }

    private static void AddMarks(PairView view, FeatureBag bag)
    {
        foreach (var (mark, word) in view.Inside) bag.Add("in", 0.15f, mark, PairView.Lemma(view.Sentence, word));
        for (var i = 0; i < view.Items.Count; i++)
            if (view.Items[i] is PairView.ActorMark or PairView.RecipientMark)
                bag.Add("head", 0.7f, view.Items[i], PairView.Lemma(view.Sentence, view.Words[i]));
    }

    private static string? At(PairView view, int index) => index >= 0 && index < view.Items.Count ? view.Items[index] : "|";
}
