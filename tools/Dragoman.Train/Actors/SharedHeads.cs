namespace Dragoman.Train.Actors;

/// <summary>States whose head is head of other states too, such as Andorra or Canada: at home the person comes first.</summary>
internal static class SharedHeads
{
    /// <summary>0 for the home of a shared head, 1 for all other states.</summary>
    public static int Order(string code) => code is "FRA" or "GBR" ? 0 : 1;
}
