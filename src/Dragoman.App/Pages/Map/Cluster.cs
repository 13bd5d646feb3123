namespace Dragoman.App.Pages.Map;

/// <summary>Places that lie near each other.</summary>
/// <param name="Latitude">Degrees north of their middle.</param>
/// <param name="Longitude">Degrees east of their middle.</param>
/// <param name="Count">Number of entries in all.</param>
/// <param name="Name">The place with most entries.</param>
/// <param name="Places">Number of places.</param>
/// <param name="Place">Key of the place with most entries.</param>
public sealed record Cluster(double Latitude, double Longitude, long Count, string Name, int Places, string Place);
