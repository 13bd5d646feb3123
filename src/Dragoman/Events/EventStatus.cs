namespace Dragoman.Events;

/// <summary>Whether a thing took place (<c>status</c> in the contract).</summary>
public enum EventStatus
{
    /// <summary>It took place.</summary>
    Occurred,
    /// <summary>It has begun and goes on.</summary>
    Ongoing,
    /// <summary>It is fixed or announced for later.</summary>
    Planned,
    /// <summary>Somebody suggests it.</summary>
    Proposed,
    /// <summary>Somebody says it did not take place.</summary>
    Denied,
    /// <summary>It was planned and called off.</summary>
    Cancelled,
    /// <summary>It stands under a condition or a wish.</summary>
    Hypothetical,
    /// <summary>It lies far before the article and is told as background.</summary>
    Historical,
}
