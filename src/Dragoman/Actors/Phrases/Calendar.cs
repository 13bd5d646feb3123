namespace Dragoman.Actors.Phrases;

/// <summary>Names of months and weekdays, which are capitalised but seldom name anybody.</summary>
internal static class Calendar
{
    public static bool Has(ReadOnlySpan<char> form) =>
        form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"
            or "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September"
            or "October" or "November" or "December";
}
