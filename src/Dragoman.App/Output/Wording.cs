using Dragoman.Actors;
using Dragoman.Events;
using NodaTime.Text;

namespace Dragoman.App.Output;

/// <summary>How records are put into words for people; tables, lists and pages share it.</summary>
internal static class Wording
{
    /// <summary>"2024-01-22", "2024-01-20 – 21", "2023-10" for a whole month.</summary>
    public static string Of(EventDate? date)
    {
        if (date is null) return "";
        var (start, end) = (LocalDatePattern.Iso.Format(date.Start), LocalDatePattern.Iso.Format(date.End));
        if (start == end) return start;
        if (start[..7] == end[..7])
            return date.Start.Day == 1 && date.End.Day == date.End.Calendar.GetDaysInMonth(date.End.Year, date.End.Month)
                ? start[..7] : $"{start} – {end[8..]}";
        return date.Start.DayOfYear == 1 && date.End.Month == 12 && date.End.Day == 31 && date.Start.Year == date.End.Year
            ? start[..4] : $"{start} – {end}";
    }

    /// <summary>"CONSULT phone", with the status where it did not simply occur.</summary>
    public static string Kind(Event entry)
    {
        var kind = entry.Mode is null ? entry.Type.ToString() : $"{entry.Type} {entry.Mode}";
        return entry.Status == EventStatus.Occurred ? kind : $"{kind}, {Of(entry.Status)}";
    }

    /// <summary>The contract's word for a status.</summary>
    public static string Of(EventStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>"Hakan Fidan (TUR)", "Russia".</summary>
    public static string Of(Participant participant)
    {
        var actor = participant.Actor;
        return actor.Kind == ActorKind.Person && actor.Code is { } code ? $"{actor.Name} ({code})" : actor.Name;
    }

    /// <summary>"A, B" or "A → B" where there are recipients.</summary>
    public static string Who(Event entry)
    {
        var actors = string.Join(", ", entry.Actors.Select(Of));
        return entry.Recipients.Count == 0 ? actors : $"{actors} → {string.Join(", ", entry.Recipients.Select(Of))}";
    }

    /// <summary>"Cairo (EGY)".</summary>
    public static string Of(EventPlace? place) =>
        place is null ? "" : place.Place.Country is { } country ? $"{place.Place.Name} ({country})" : place.Place.Name;

    /// <summary>"over 25,000", "10–12", "85 %".</summary>
    public static string Of(Claim claim)
    {
        var number = claim.Amount.Low.ToString("#,0.##");
        if (claim.Amount.High is { } high && high > claim.Amount.Low) number += "–" + high.ToString("#,0.##");
        if (claim.Unit == "percent") number += " %";
        else if (claim.Unit is not (null or "people")) number += " " + claim.Unit;
        return claim.Qualifier switch
        {
            "at_least" => "at least " + number,
            "up_to" => "up to " + number,
            "about" or "nearly" => claim.Qualifier + " " + number,
            _ => number,
        };
    }
}
