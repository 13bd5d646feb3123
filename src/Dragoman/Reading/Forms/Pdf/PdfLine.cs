namespace Dragoman.Reading.Forms.Pdf;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Page">Number of its page, from one.</param>
/// <param name="Left">Where it begins, in points from the left.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">Its height above the bottom of the page.</param>
/// <param name="Size">The size in which most of it is set.</param>
internal sealed record PdfLine(string Text, int Page, double Left, double Right, double Baseline, double Size)
{
    /// <summary>Whether the two lines stand at least half below each other.</summary>
    public bool Overlaps(PdfLine other) =>
        Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > Math.Min(Right - Left, other.Right - other.Left) / 2;

    /// <summary>Whether the first word of the line that follows would have found room, where lines go as far as here.</summary>
    public bool HasRoom(PdfLine next, double right)
    {
        var word = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var width = (next.Right - next.Left) * (word < 0 ? 1 : (word + 1.0) / next.Text.Length);
        return Right + width < right - next.Size;
    }
}
