namespace Dragoman.Times.Rules;

/// <summary>What a rule says beyond its words.</summary>
/// <param name="Kind">How the fields become a value.</param>
/// <param name="Constants">Fields that the rule tells by itself.</param>
internal sealed record RuleMeaning(Meaning Kind, (TimeClass Field, int Value)[] Constants)
{
    /// <summary>Adds the rule's own fields to those of the words.</summary>
    public void Tell(ref Fields fields)
    {
        foreach (var (field, value) in Constants) fields.Set(field, value);
    }
}
