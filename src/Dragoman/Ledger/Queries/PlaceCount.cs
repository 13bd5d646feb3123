namespace Dragoman.Ledger.Queries;

/// <summary>A place with the number of entries there.</summary>
/// <param name="Key">What to filter by.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">ISO alpha-3, where it lies in one.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Count">Number of entries.</param>
public sealed record PlaceCount(string Key, string Name, string? Country, double Latitude, double Longitude, long Count);
