namespace Dragoman.Ledger.Queries;

/// <summary>How often each value of each filter occurs among the entries of a query.</summary>
/// <param name="Kinds">By kind.</param>
/// <param name="Types">By type.</param>
/// <param name="Modes">By mode.</param>
/// <param name="Statuses">By status.</param>
/// <param name="Counted">How many entries these four were counted over.</param>
public sealed record Facets(
    IReadOnlyList<FacetValue> Kinds,
    IReadOnlyList<FacetValue> Types,
    IReadOnlyList<FacetValue> Modes,
    IReadOnlyList<FacetValue> Statuses,
    Counted Counted)
{
    /// <summary>Actors, among the latest entries only.</summary>
    public IReadOnlyList<FacetValue> Actors { get; init; } = [];

    /// <summary>Countries where it happened, among the latest entries only.</summary>
    public IReadOnlyList<FacetValue> Countries { get; init; } = [];

    /// <summary>Topics, among the latest entries only.</summary>
    public IReadOnlyList<FacetValue> Topics { get; init; } = [];

    /// <summary>Publishers, among the latest entries only.</summary>
    public IReadOnlyList<FacetValue> Outlets { get; init; } = [];

    /// <summary>How many of the latest entries actors, countries, topics and outlets were counted over.</summary>
    public int Sampled { get; init; }
}
