using Dragoman.Text;

namespace Dragoman.Actors;

/// <summary>A place in the text that names or means one actor or several ("the two ministers").</summary>
/// <param name="Sentence">Number of the sentence in the article.</param>
/// <param name="First">First word of the mention.</param>
/// <param name="Last">Last word of the mention, inclusive.</param>
/// <param name="Head">The syntactic head inside the mention: where relations attach.</param>
/// <param name="Span">The mention's stretch of the article.</param>
/// <param name="Actors">Whom it means; never empty.</param>
/// <param name="Rule">The rule that made or linked it (<c>registry</c>, <c>office-grammar</c>, <c>coref-pronoun</c> …).</param>
public sealed record ActorMention(
    int Sentence, int First, int Last, int Head, Span Span, IReadOnlyList<Actor> Actors, string Rule)
{
    /// <summary>The mention is a medium or agency that reports, or a bare modifier ("Russian gas"): no actor of events.</summary>
    public bool IsBackground { get; init; }
}
