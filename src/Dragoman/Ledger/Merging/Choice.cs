namespace Dragoman.Ledger.Merging;

/// <summary>How the best value of one field of an entry was chosen, with all that the reports say.</summary>
/// <param name="Field">Name of the field as in the contract.</param>
/// <param name="Value">The value chosen.</param>
/// <param name="Rule">The rule that chose it.</param>
/// <param name="Told">Every value told, the most supported first.</param>
public sealed record Choice(string Field, string Value, string Rule, IReadOnlyList<ToldValue> Told)
{
    /// <summary>The reports differ.</summary>
    public bool IsConflict => Told.Count > 1;
}
