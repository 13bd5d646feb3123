using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>A place on its way into the gazetteer.</summary>
/// <param name="Name">Usual English name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO alpha-3, or empty.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal sealed record PlaceDraft(string Name, PlaceKind Kind, string Country, double Latitude, double Longitude)
{
    /// <summary>Usual English name; our lexicon's goes before that of the packages.</summary>
    public string Name { get; set; } = Name;

    /// <summary>GeoNames id, zero where unknown.</summary>
    public int Id { get; init; }

    /// <summary>First-level unit as GeoNames codes it.</summary>
    public string Admin { get; init; } = "";

    /// <summary>Inhabitants, or what stands for them.</summary>
    public double Population { get; init; }

    /// <summary>Added to the logarithm of the population.</summary>
    public double Bonus { get; init; }

    /// <summary>Further names in ordinary use.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Names in other languages or out of use, which weigh less than a namesake's usual name.</summary>
    public HashSet<string> Alternates { get; } = new(StringComparer.Ordinal);

    /// <summary>Adjectives.</summary>
    public HashSet<string> Adjectives { get; } = new(StringComparer.Ordinal);

    /// <summary>Short forms with a full stop.</summary>
    public HashSet<string> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>Postal code, or empty.</summary>
    public string Postal { get; init; } = "";

    /// <summary>How likely the place is meant, other things being equal.</summary>
    public double Prominence => Math.Log10(Math.Max(Population, 100)) + Bonus;
}
