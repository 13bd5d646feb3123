using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Times.Rules;
using Dragoman.Times.Values;
using NodaTime;

namespace Dragoman.Times;

/// <summary>
/// Settles an article's own date: as it came; else from a line of the text that says it ("Publication: 23.01.2024 - 11:54", a date that
/// stands alone); else from the latest full date that the text tells as past, moved on to the weekdays and days that follow it.
/// </summary>
internal static class PublicationReader
{
    private const int WeekdayReach = 4;
    private const int DayReach = 45;
    private const int TopLines = 12;

    private const int LabelWords = 5;
    private const int RestOfLine = 40;

    private static readonly string[] Cues =
        ["published", "publication", "posted", "updated", "last updated", "last modified", "date:", "release date", "issued"];

    /// <summary>The date and how it is known, null where nothing tells it.</summary>
    public static Publication? Read(ParsedArticle article, List<Found> found, bool? monthFirst)
    {
        if (article.Article.Published is { From: not PublishedFrom.Unknown } known) return known;
        var open = new Timeline(null, monthFirst);
        Candidate? latest = null;
        foreach (var expression in found)
        {
            if (Resolver.Resolve(expression, open) is not { Stretch: { Unit: TimeUnit.Day } stretch, Anchored: false }) continue;
            var candidate = new Candidate(expression, stretch.First);
            if (IsPublicationLine(article.Text, expression)) return OnPage(candidate, article.Text, found);
            if (expression.Tense != Tense.Future && (latest is null || candidate.Day > latest.Value.Day)) latest = candidate;
        }
        return latest is { } best ? new(Advance(best.Day, found), null, null, PublishedFrom.Inferred) : null;
    }

    private static Publication OnPage(Candidate candidate, string text, List<Found> found)
    {
        var line = LineEnd(text, candidate.Found.End);
        foreach (var clock in found)
        {
            if (clock.Start < candidate.Found.Start || clock.End > line || !clock.Fields.Has(TimeClass.Clock)) continue;
            var time = LocalTime.FromSecondsSinceMidnight(clock.Fields.Get(TimeClass.Clock) % (24 * 3600));
            return new(candidate.Day, time, null, PublishedFrom.Page);
        }
        return new(candidate.Day, null, null, PublishedFrom.Page);
    }

    private static bool IsPublicationLine(string text, Found found)
    {
        var start = text.LastIndexOf('\n', Math.Max(found.Start - 1, 0)) + 1;
        var before = text.AsSpan(start, Math.Max(found.Start - start, 0)).Trim();
        var after = text.AsSpan(found.End, LineEnd(text, found.End) - found.End).Trim();
        if (before.IsEmpty) return after.IsEmpty && text.AsSpan(0, start).Count('\n') < TopLines;
        foreach (var cue in Cues)
            if (before.StartsWith(cue, StringComparison.OrdinalIgnoreCase) && before.Count(' ') < LabelWords)
                return before[^1] == ':' || after.Length <= RestOfLine;
        return false;
    }

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    /// <summary>An article with a full date and a "Monday" close behind it was not written before that Monday.</summary>
    private static LocalDate Advance(LocalDate full, List<Found> found)
    {
        var latest = full;
        foreach (var expression in found)
        {
            if (expression.Tense == Tense.Future || expression.Rule.Meaning.Kind != Meaning.Calendar) continue;
            if (Follower(full, expression.Fields) is { } day) latest = LocalDate.Max(latest, day);
        }
        return latest;
    }

    private static LocalDate? Follower(LocalDate full, Fields fields)
    {
        if (CalendarReader.Year(in fields) is not null) return null;
        if (fields.Has(TimeClass.Month) && fields.Has(TimeClass.Day))
            return CalendarReader.Day(full.Year, fields.Get(TimeClass.Month), fields.Get(TimeClass.Day)) is { } day
                && day > full && Period.DaysBetween(full, day) <= DayReach ? day : null;
        if (!fields.Has(TimeClass.Weekday) || fields.Has(TimeClass.Month)) return null;
        var weekday = full.PlusDays(-1).Next((IsoDayOfWeek)fields.Get(TimeClass.Weekday));
        return Period.DaysBetween(full, weekday) <= WeekdayReach ? weekday : null;
    }

    private readonly record struct Candidate(Found Found, LocalDate Day);
}
