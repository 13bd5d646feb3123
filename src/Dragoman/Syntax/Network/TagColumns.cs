namespace Dragoman.Syntax.Network;

/// <summary>Which columns of the tagger's scores stand for what.</summary>
/// <param name="XposCount">Number of Penn tags.</param>
/// <param name="FeatsCount">Number of morphological features.</param>
internal readonly record struct TagColumns(int XposCount, int FeatsCount)
{
    private static readonly int UposCount = Enum.GetValues<Upos>().Length;

    public static Range Upos => ..UposCount;

    public Range Xpos => UposCount..(UposCount + XposCount);

    public Range Feats => (UposCount + XposCount)..(UposCount + XposCount + FeatsCount);

    /// <summary>Number of columns with the padding.</summary>
    public int Width => Matrix.RoundUp(UposCount + XposCount + FeatsCount, Matrix.Panel);
}
