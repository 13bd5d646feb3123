using Dragoman.Text;

namespace Dragoman.Places;

/// <summary>A place named in the text and what it was resolved to.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="First">First word.</param>
/// <param name="Last">Last word, inclusive.</param>
/// <param name="Head">Syntactic head inside the mention.</param>
/// <param name="Span">Stretch of the article.</param>
/// <param name="Place">The gazetteer's place.</param>
/// <param name="Rule">The rule that chose it among its namesakes.</param>
public sealed record PlaceMention(int Sentence, int First, int Last, int Head, Span Span, Place Place, string Rule)
{
    /// <summary>An adjective of the place ("Turkish") rather than its name: of use for context, never where something happened.</summary>
    public bool IsAdjective { get; init; }
}
