namespace Dragoman.Train.Actors;

/// <summary>Titles whose holders are called by their first name.</summary>
internal static class Regnal
{
    private static readonly string[] Titles = ["King", "Queen", "Emperor", "Emir", "Amir", "Sultan", "Crown Prince", "Grand Duke",
        "Pope", "Monarch"];

    public static bool Is(string title) => Array.Exists(Titles, regnal => title.StartsWith(regnal, StringComparison.Ordinal));
}
