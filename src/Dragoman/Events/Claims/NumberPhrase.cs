namespace Dragoman.Events.Claims;

/// <summary>A number as the text tells it: "more than 25,000", "between 10 and 12", "$140 million".</summary>
/// <param name="First">First word, qualifier and currency included.</param>
/// <param name="Last">Last word, inclusive.</param>
/// <param name="Head">The word by which the phrase hangs in the tree.</param>
/// <param name="Low">The number, or the low end of a range.</param>
/// <param name="High">The high end; null where open or single.</param>
/// <param name="Qualifier">The contract's word.</param>
/// <param name="Unit"><c>percent</c>, an ISO 4217 code, or null.</param>
internal sealed record NumberPhrase(int First, int Last, int Head, double Low, double? High, string Qualifier, string? Unit)
{
    /// <summary>Whether the number is an amount of money.</summary>
    public bool IsMoney => Unit is not (null or NumberReader.Percent);
}
