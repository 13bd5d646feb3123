using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// How wide a gap must be to cut a page there, told by the sizes of its letters and the usual step from line to line.
/// </summary>
internal sealed class PageCuts
{
    /// <summary>Gap between columns, as a part of the size; one or two lines may have wider spaces below each other.</summary>
    private const double Gutter = 0.8;

    private const double GutterOfFewLines = 1.5;

    private const int FewLines = 2;

    /// <summary>Letters of a part that tell its size.</summary>
    private const int Sample = 300;

    /// <summary>Gap between parts of a page, as a part of the step from line to line.</summary>
    private const double Step = 1.2;

    /// <summary>Steps of pages that have only one line, as a part of its size.</summary>
    private const double UsualStep = 1.2;

    /// <summary>Steps from line to line, as parts of the size: what is less is a raised letter, what is more a gap.</summary>
    private const double LeastStep = 0.9;

    private const double MostStep = 3;

    /// <summary>Cuts that a letter may go through. Columns with headings have four or five; spirals as many as words.</summary>
    private const int MostCuts = 40;

    private readonly double _step;
    private long _work;

    public PageCuts(List<Letter> letters)
    {
        _work = (long)letters.Count * MostCuts;
        _step = StepOf(letters);
        Options = new() { MaxDegreeOfParallelism = 1, DominantFontWidthFunc = Width, DominantFontHeightFunc = Height };
    }

    public RecursiveXYCut.RecursiveXYCutOptions Options { get; }

    /// <summary>The least gap that parts columns.</summary>
    private double Width(IEnumerable<Letter> letters)
    {
        if (!MayCut(letters)) return double.MaxValue;
        var sample = letters.Take(Sample).ToList();
        var isFew = sample.DistinctBy(letter => letter.Location.Y).Count() <= FewLines;
        return sample.Average(PageWords.Size) * (isFew ? GutterOfFewLines : Gutter);
    }

    /// <summary>The least gap that parts what stands above from what stands below.</summary>
    private double Height(IEnumerable<Letter> letters)
    {
        if (!MayCut(letters)) return double.MaxValue;
        var size = letters.Take(Sample).Average(PageWords.Size);
        return Math.Max(_step, UsualStep * size) * Step - size * LetterWalk.Height;
    }

    private bool MayCut(IEnumerable<Letter> letters) => (_work -= letters.Count()) >= 0;

    /// <summary>The step down that occurs most often between letters drawn one after the other.</summary>
    private static double StepOf(List<Letter> letters)
    {
        Dictionary<double, int> steps = [];
        for (var i = 1; i < letters.Count; i++)
        {
            var step = letters[i - 1].Location.Y - letters[i].Location.Y;
            if (step < PageWords.Size(letters[i]) * LeastStep || step > PageWords.Size(letters[i]) * MostStep) continue;
            var rounded = Math.Round(step * 2) / 2;
            steps[rounded] = steps.GetValueOrDefault(rounded) + 1;
        }
        return steps.Count == 0 ? 0 : steps.MaxBy(step => step.Value).Key;
    }
}
