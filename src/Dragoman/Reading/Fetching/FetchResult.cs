namespace Dragoman.Reading.Fetching;

/// <summary>What a server answered, or why there is no answer.</summary>
/// <param name="Address">The address asked last, behind all redirects.</param>
internal sealed record FetchResult(Uri Address)
{
    /// <summary>The body, unpacked; null where there is none.</summary>
    public byte[]? Body { get; init; }

    public string? ContentType { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>The server says that nothing changed since the last time.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What is wrong, null where nothing is.</summary>
    public string? Failure { get; init; }

    /// <summary>The status of the answer, 0 where there was none.</summary>
    public int Status { get; init; }

    /// <summary>Whether the address was refused here, before a server was asked.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether it may go well later.</summary>
    public bool IsTransient { get; init; }

    /// <summary>How long the server asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
