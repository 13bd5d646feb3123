using NodaTime;
using UglyToad.PdfPig.Content;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>The day on which a PDF was made, the weakest hint of when its text was published: old texts are printed again.</summary>
internal static class PdfDate
{
    /// <summary>The part of the text in which place and date stand.</summary>
    private const int Head = 1000;

    /// <summary>Days by which a date at the top may differ; what is further away was made of an older text.</summary>
    private const int MostDays = 31;

    /// <summary>The day, null where none is told, or where the text begins with another.</summary>
    public static Publication? Of(DocumentInformation information, string text, ReadingModel model)
    {
        if (information.GetCreatedDateTimeOffset() is not { } created) return null;
        var made = OffsetDateTime.FromDateTimeOffset(created);
        var told = model.Dates.Next(text.AsSpan(0, Math.Min(Head, text.Length)))?.Day ?? made.Date;
        return Math.Abs(Period.DaysBetween(told, made.Date)) > MostDays
            ? null : new Publication(made.Date, made.TimeOfDay, made.Offset, PublishedFrom.Inferred);
    }
}
