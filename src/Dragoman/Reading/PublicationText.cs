using Dragoman.Reading.Dates;
using NodaTime.Text;

namespace Dragoman.Reading;

/// <summary>Reads and writes dates of publication as records give them.</summary>
public static class PublicationText
{
    private static readonly LocalDateTimePattern s_minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern s_seconds = LocalDateTimePattern.ExtendedIso;
    private static readonly OffsetPattern s_offset = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm");

    /// <summary>Writes a date as 2024-01-23, 2024-01-23T11:54 or 2024-01-23T11:54+03:00, as far as it is known.</summary>
    public static string Format(Publication published)
    {
        if (published.Time is not { } time) return LocalDatePattern.Iso.Format(published.Day);
        return (time.Second == 0 ? s_minutes : s_seconds).Format(published.Day + time)
            + (published.Offset is { } offset ? s_offset.Format(offset) : "");
    }

    /// <summary>Reads a date such as 2024-01-23 or a date-time such as 2024-01-23T11:54+03:00; null where it is neither.</summary>
    public static Publication? Parse(string? text, PublishedFrom from = PublishedFrom.Given)
    {
        text = text?.Trim();
        return DateScanner.Figures.Next(text) is { Start: 0 } found && found.End == text!.Length ? found.As(from) : null;
    }
}
