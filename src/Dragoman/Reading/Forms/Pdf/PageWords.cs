using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// Puts letters together to words in the order in which they are drawn. Left out are letters that run across the page, and
/// those drawn twice to look bold. (The library's own ways take ten times as long, or part words that are spaced unevenly.)
/// </summary>
internal static class PageWords
{
    /// <summary>Parts of its width that tell a letter's place; one drawn twice lies within a neighbouring part.</summary>
    private const int Parts = 3;

    /// <summary>Gap that is no space yet, as a part of the size: lines that are set tightly have spaces of a seventh.</summary>
    private const double Gap = 0.12;

    /// <summary>Step up or down within a word, as a part of the size: numbers of notes, the letters of TeX.</summary>
    private const double Step = 0.3;

    /// <summary>Size and height of figures that point to notes, as parts of the size of the text.</summary>
    private const double Small = 0.8;

    private const double Raised = 0.15;

    /// <summary>Gap that is a space for sure: columns stand further apart.</summary>
    private const double WidestSpace = 0.6;

    /// <summary>Gap that is none although a space was drawn: programs draw one and go back over it.</summary>
    private const double SpacedGap = 0.05;

    public static List<Letter> Readable(IReadOnlyList<Letter> letters)
    {
        HashSet<(string Value, long X, double Y)> places = [];
        List<Letter> readable = [];
        foreach (var letter in letters)
        {
            if (letter.TextOrientation != TextOrientation.Horizontal || !double.IsFinite(letter.BoundingBox.Area)) continue;
            var part = Math.Max(letter.Width, Size(letter) * Gap) / Parts;
            var (value, x, y) = (letter.Value, (long)(letter.Location.X / part), letter.Location.Y);
            if (!places.Contains((value, x - 1, y)) && !places.Contains((value, x + 1, y)) && places.Add((value, x, y)))
                readable.Add(letter);
        }
        return readable;
    }

    /// <summary>Runs of words that no gap parts which could lie between columns, each as one word with spaces in it.</summary>
    public static List<Word> Of(List<Letter> letters)
    {
        List<Word> runs = [];
        List<Letter> run = [];
        var (end, isSpaced) = (0.0, false);
        foreach (var letter in letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                isSpaced = true;
                continue;
            }
            if (run.Count > 0 && IsNoteMark(run[^1], letter))
            {
                end = letter.EndBaseLine.X;
                continue;
            }
            if (run.Count > 0 && !Touch(run[^1], end, letter, isSpaced ? SpacedGap : Gap))
            {
                if (IsNear(run[^1], end, letter)) run.Add(Space(end, letter));
                else
                {
                    runs.Add(new Word(run));
                    run = [];
                }
            }
            run.Add(letter);
            (end, isSpaced) = (letter.EndBaseLine.X, false);
        }
        if (run.Count > 0) runs.Add(new Word(run));
        return runs;
    }

    /// <summary>Whether a letter is drawn right behind another, or right before it as in Arabic.</summary>
    private static bool Touch(Letter last, double end, Letter letter, double gap)
    {
        gap *= Math.Max(Size(last), Size(letter));
        return IsLevel(last, letter)
            && (Math.Abs(letter.StartBaseLine.X - end) < gap || Math.Abs(last.StartBaseLine.X - letter.EndBaseLine.X) < gap);
    }

    /// <summary>Whether a figure is raised and small, as those that point to notes are.</summary>
    private static bool IsNoteMark(Letter last, Letter letter) =>
        char.IsDigit(letter.Value[0]) && Size(letter) < Small * Size(last)
        && letter.Location.Y - last.Location.Y is var step && step > Raised * Size(last) && step < Size(last);

    private static bool IsNear(Letter last, double end, Letter letter) =>
        IsLevel(last, letter) && letter.StartBaseLine.X > last.StartBaseLine.X
        && letter.StartBaseLine.X - end < WidestSpace * Math.Min(Size(last), Size(letter));

    private static bool IsLevel(Letter last, Letter letter) =>
        Math.Abs(last.Location.Y - letter.Location.Y) < Step * Size(last);

    private static Letter Space(double start, Letter next)
    {
        var box = new PdfRectangle(start, next.StartBaseLine.Y, next.StartBaseLine.X, next.StartBaseLine.Y);
        return new(" ", box, box, box.BottomLeft, box.BottomRight, box.Width, next.FontSize, next.FontDetails, next.RenderingMode,
            null!, null!, next.PointSize, next.TextSequence);
    }

    /// <summary>The size in which a letter is set.</summary>
    public static double Size(Letter letter) => letter.BoundingBox.Height / LetterWalk.Height;
}
