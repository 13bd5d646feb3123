namespace Dragoman.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Usual English name.</param>
/// <param name="Country">ISO alpha-3, null for seas and regions over several countries.</param>
/// <param name="Latitude">Degrees north (WGS 84).</param>
/// <param name="Longitude">Degrees east (WGS 84).</param>
/// <param name="GeonamesId">GeoNames id, null where our own lexicon has the place without one.</param>
public sealed record Place(string Name, string? Country, double Latitude, double Longitude, int? GeonamesId)
{
    /// <summary>What it is: country, region, city, area, venue, water.</summary>
    public string Kind { get; init; } = "city";
}
