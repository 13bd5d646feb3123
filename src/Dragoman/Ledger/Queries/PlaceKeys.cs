using System.Globalization;

namespace Dragoman.Ledger.Queries;

/// <summary>Row numbers of places as words for addresses.</summary>
internal static class PlaceKeys
{
    public static string Of(long place) => place.ToString("x", CultureInfo.InvariantCulture);

    public static long Parse(string key) => long.TryParse(key, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var place)
        ? place : 0;
}
