namespace Dragoman.App.Queue;

/// <summary>What a message carries, told by its property <c>type</c>.</summary>
internal static class MessageKind
{
    /// <summary>An article that is still to be coded.</summary>
    public const string Article = "article";

    /// <summary>A coded document that is still to be stored.</summary>
    public const string Coded = "coded";

    /// <summary>The place of a record in a WARC archive that every worker can read.</summary>
    public const string Record = "record";
}
