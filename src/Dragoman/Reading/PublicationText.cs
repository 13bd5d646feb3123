using Dragoman.Reading.Dates;

namespace Dragoman.Reading;

/// <summary>Reads the dates that people and records give.</summary>
public static class PublicationText
{
    /// <summary>Reads a date such as 2024-01-23 or a date-time such as 2024-01-23T11:54+03:00; null where it is neither.</summary>
    public static Publication? Parse(string? text, PublishedFrom from = PublishedFrom.Given)
    {
        text = text?.Trim();
        return DateScanner.Figures.Next(text) is { Start: 0 } found && found.End == text!.Length ? found.As(from) : null;
    }
}
