namespace Dragoman.Places;

/// <summary>Names of what decides for a place among its namesakes, kept with each mention.</summary>
internal static class PlaceRules
{
    /// <summary>It is the only one of the name.</summary>
    public const string Only = "only";

    /// <summary>It is the most prominent one.</summary>
    public const string Prominence = "prominence";

    /// <summary>The text names the region or country that it lies in: "Paris, Texas".</summary>
    public const string Containment = "containment";

    /// <summary>It lies in the countries and near the other places of the article or where the outlet is.</summary>
    public const string Context = "context";

    /// <summary>An adjective of the place: "Turkish".</summary>
    public const string Adjective = "adjective";
}
