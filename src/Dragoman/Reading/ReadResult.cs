namespace Dragoman.Reading;

/// <summary>What became of one document: an article, or the reason why there is none. A failed reading is a value.</summary>
/// <param name="Input">The path, address or record that was read; names the place inside an archive or file too.</param>
public sealed record ReadResult(string Input)
{
    /// <summary>The article, null where reading failed.</summary>
    public Article? Article { get; init; }

    /// <summary>What is wrong, where and what to do; null where reading succeeded.</summary>
    public string? Failure { get; init; }

    /// <summary>How far reading has come in the file, folder entry or address that was named on the command line.</summary>
    public ReadPosition? Position { get; init; }

    /// <summary>Whether the failure may pass by itself, as that of a line or a server.</summary>
    internal bool IsTransient { get; init; }

    /// <summary>Where reading goes on behind it; null where it is the last of its source, or the form cannot tell.</summary>
    internal ReadMark? Mark { get; init; }

    /// <summary>The list and its entry that are done with this result.</summary>
    internal (string List, string Entry)? Ends { get; init; }

    internal static ReadResult Of(string input, Article article) => new(input) { Article = article };

    internal static ReadResult Failed(string input, string failure) => new(input) { Failure = failure };

    /// <summary>The result of a part of an archive: reading goes on inside the part where that can be, else behind it.</summary>
    internal ReadResult Within(ReadOnlySpan<long> part, ReadMark next) => this with { Mark = Mark?.In(part) ?? next };
}
