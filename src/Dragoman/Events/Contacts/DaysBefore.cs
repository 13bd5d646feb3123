using System.Globalization;
using Dragoman.Events.Linking;
using Dragoman.Times;

namespace Dragoman.Events.Contacts;

/// <summary>"Just a day before the Council meets": the planned contact named there is as many days after the one that was held.</summary>
internal static class DaysBefore
{
    /// <summary>The rule of times that are counted back from another event.</summary>
    private const string Rule = "before-event";

    /// <summary>Dates planned contacts by the contacts held before them.</summary>
    public static void Apply(AnnotatedArticle article, IReadOnlyList<Candidate> contacts)
    {
        foreach (var time in article.Times.All)
        {
            if (time.Rule != Rule || Days(time.Value) is not { } days) continue;
            var held = contacts.LastOrDefault(c => c.Sentence.Index <= time.Sentence && c.IsDated && c.Status == EventStatus.Occurred);
            var planned = contacts.FirstOrDefault(c => c.Status == EventStatus.Planned && IsNamedAfter(article, time, c));
            if (held?.Date is not { } date || planned is null || date.Start != date.End) continue;
            var day = date.Start.PlusDays(days);
            (planned.Date, planned.IsDated) = (new(time.Span.In(article.Parsed.Text).ToString(), day, day, date.Inferred), true);
            planned.Steps.Add($"date: {planned.Date.Text} after {date.Text}");
        }
    }

    private static int? Days(string value) =>
        value is ['P', .. var number, 'D'] && int.TryParse(number, CultureInfo.InvariantCulture, out var days) ? days : null;

    private static bool IsNamedAfter(AnnotatedArticle article, TimeMention time, Candidate contact) =>
        article.Actors.All.Any(mention => mention.Sentence == time.Sentence && mention.Last > time.Last
            && mention.Actors.Any(actor => contact.Participants.Any(p => ParticipantFinder.Same(p.Actor, actor))));
}
