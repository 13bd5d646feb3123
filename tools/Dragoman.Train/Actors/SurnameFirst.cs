namespace Dragoman.Train.Actors;

/// <summary>States whose people are called by the first word of their name.</summary>
internal static class SurnameFirst
{
    public static bool In(string code) => code is "CHN" or "PRK" or "KOR" or "TWN" or "HKG" or "MAC" or "SGP" or "KHM";
}
