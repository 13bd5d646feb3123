namespace Dragoman.Times.Rules;

/// <summary>A line of `lexicons/en/times-rules.tsv`, made ready to match.</summary>
/// <param name="Name">What mentions say they come from.</param>
/// <param name="Order">Its place in the file: of two equally long matches the earlier rule's wins.</param>
/// <param name="Before">What must stand before, or null.</param>
/// <param name="Elements">The words of the expression itself.</param>
/// <param name="After">What must stand after, or null.</param>
/// <param name="Meaning">How the fields become a value, and what the rule tells by itself.</param>
internal sealed record Rule(
    string Name, int Order, Neighbour? Before, Element[] Elements, Neighbour? After, RuleMeaning Meaning)
{
    /// <summary>Number of pieces without which it never matches.</summary>
    public int Least { get; } = Elements.Count(element => !element.Optional);

    /// <summary>The options that a match can begin with.</summary>
    public IEnumerable<ElementOption> Beginnings()
    {
        foreach (var element in Elements)
        {
            foreach (var option in element.Options) yield return option;
            if (!element.Optional) yield break;
        }
    }
}
