namespace Dragoman.Times.Rules;

/// <summary>Which side of the article's date a clause tells of.</summary>
internal enum Tense
{
    /// <summary>Nothing tells it.</summary>
    Unknown,
    /// <summary>Before.</summary>
    Past,
    /// <summary>After.</summary>
    Future,
    /// <summary>Told of the past, but up to a time that may lie on either side: "stayed shut until Friday".</summary>
    Limit,
}
