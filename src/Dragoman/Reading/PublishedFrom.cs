namespace Dragoman.Reading;

/// <summary>How the publication date of an article is known (<c>published_from</c> in the contract).</summary>
public enum PublishedFrom
{
    /// <summary>Nothing tells the date.</summary>
    Unknown,

    /// <summary>Read from the page: its metadata or a "Published" line in its text.</summary>
    Page,

    /// <summary>Given with the input, by a field of the record or by <c>--published</c>.</summary>
    Given,

    /// <summary>
    /// Concluded from full dates and weekdays in the text, or from when a PDF was made; every date that rests on it is inferred too.
    /// </summary>
    Inferred,
}
