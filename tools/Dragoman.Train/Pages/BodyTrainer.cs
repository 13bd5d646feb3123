using Dragoman.Reading;
using Dragoman.Reading.Html;
using Dragoman.Reading.Learned;

namespace Dragoman.Train.Pages;

/// <summary>Learns the two forests that know an article's body, from pages with marked pieces.</summary>
internal sealed class BodyTrainer
{
    private const int InnerFolds = 4;

    /// <summary>Blocks that no piece marks, but that stand between two marked ones in the same element, count less.</summary>
    private const float GuessWeight = 0.3f;

    private readonly List<Sample> _samples;

    public BodyTrainer(IEnumerable<GoldPage> pages, ReadingModel model) =>
        _samples = [.. pages.AsParallel().AsOrdered().Select(page => new Sample(page, model))];

    /// <summary>Pages with the features and labels of their blocks.</summary>
    public IReadOnlyList<Sample> Samples => _samples;

    /// <summary>Learns from all pages but those of one fold; -1 for all.</summary>
    public BodyModel Learn(int without)
    {
        var samples = _samples.Where(sample => sample.Gold.Fold != without).ToList();
        var inner = Enumerable.Range(0, InnerFolds)
            .Select(fold => First(samples.Where(sample => InnerFold(sample) != fold).ToList(), fold)).ToArray();
        foreach (var sample in samples) sample.Context(inner[InnerFold(sample)]);
        return new BodyModel(First(samples, 99), Learner(samples, sample => sample.Second, 7).Learn());
    }

    private static int InnerFold(Sample sample) => (sample.Gold.Fold * 7 + sample.Gold.Url.Length) % InnerFolds;

    private static Forest First(List<Sample> samples, int seed) => Learner(samples, sample => sample.First, seed).Learn();

    private static ForestLearner Learner(List<Sample> samples, Func<Sample, float[][]> rows, int seed)
    {
        var marked = from sample in samples
                     from i in Enumerable.Range(0, sample.Labels.Length)
                     where sample.Weights[i] > 0
                     select (Row: rows(sample)[i], Label: sample.Labels[i], Weight: sample.Weights[i]);
        var list = marked.ToList();
        return new ForestLearner([.. list.Select(m => m.Row)], [.. list.Select(m => m.Label)], [.. list.Select(m => m.Weight)], seed);
    }

    /// <summary>One page with features and labels.</summary>
    internal sealed class Sample
    {
        public Sample(GoldPage gold, ReadingModel model)
        {
            Gold = gold;
            Page = Page.Parse(gold.Html, gold.Url, model.Parts, new ReadLimits());
            Features = new BodyFeatures(Page, PageTitle.Of(Page), model);
            var row = new FeatureRow();
            First = new float[Page.Blocks.Count][];
            for (var i = 0; i < First.Length; i++)
            {
                Features.Fill(i, row);
                First[i] = row.Values.ToArray();
            }
            Second = First;
            Labels = new float[First.Length];
            Weights = new float[First.Length];
            foreach (var piece in gold.Without.Concat(gold.Comments)) Mark(piece, 0);
            foreach (var piece in gold.With) Mark(piece, 1);
            Guess();
        }

        public GoldPage Gold { get; }

        public Page Page { get; }

        public BodyFeatures Features { get; }

        public float[][] First { get; }

        public float[][] Second { get; private set; }

        public float[] Labels { get; }

        public float[] Weights { get; }

        public void Context(Forest first)
        {
            var chances = First.Select(row => first.Probability(row)).ToArray();
            var context = new BodyContext(Page, chances);
            var row = new FeatureRow();
            Second = [.. First.Select((features, i) =>
            {
                row.Set(features);
                context.Fill(i, row);
                return row.Values.ToArray();
            })];
        }

        /// <summary>A piece of the body marks the longest block that has it, another piece each.</summary>
        private void Mark(string piece, float label)
        {
            var holders = Enumerable.Range(0, First.Length)
                .Where(i => Page.Blocks[i].Text.Contains(piece, StringComparison.Ordinal)).ToList();
            if (label > 0 && holders.Count > 1) holders = [holders.MaxBy(i => Page.Blocks[i].Text.Length)];
            foreach (var i in holders) (Labels[i], Weights[i]) = (label, 1);
        }

        private static bool AreSiblings(Frame paragraph, Frame other) => paragraph.Tag == "p" && paragraph.Parent == other.Parent;

        private void Guess()
        {
            var marked = Enumerable.Range(0, Labels.Length).Where(i => Weights[i] >= 1).ToList();
            foreach (var (from, to) in marked.Zip(marked.Skip(1)))
                for (var i = from + 1; i < to; i++)
                    if (Labels[from] > 0 && Labels[to] > 0 && Weights[i] == 0 && AreSiblings(Page.Blocks[i].Frame, Page.Blocks[from].Frame))
                        (Labels[i], Weights[i]) = (1, GuessWeight);
        }
    }
}
