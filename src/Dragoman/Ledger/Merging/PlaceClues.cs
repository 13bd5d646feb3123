using Dragoman.Events;

namespace Dragoman.Ledger.Merging;

/// <summary>Clues from the places of two reports.</summary>
internal static class PlaceClues
{
    public static Clue Of(EventPlace? a, EventPlace? b)
    {
        if (a is null || b is null) return new Clue("place", "not told by both", 0);
        if (IsSame(a.Place, b.Place)) return new Clue("place", "same place", 1.0);
        if (a.Place.Country != b.Place.Country) return new Clue("place", "other countries", -2.5);
        return IsCountry(a.Place) || IsCountry(b.Place)
            ? new Clue("place", "same country, one tells no more", 0.4) : new Clue("place", "other towns of one country", -1.5);
    }

    private static bool IsCountry(Places.Place place) => place.Kind == "country";

    private static bool IsSame(Places.Place a, Places.Place b) =>
        a.GeonamesId is { } id ? id == b.GeonamesId : a.Name == b.Name && a.Country == b.Country;
}
