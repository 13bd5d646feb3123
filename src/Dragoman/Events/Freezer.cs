using System.Security.Cryptography;
using System.Text;
using Dragoman.Events.Actions;
using Dragoman.Events.Contacts;
using Dragoman.Events.Scores;
using Dragoman.Times;

namespace Dragoman.Events;

/// <summary>Turns finished candidates into events: default dates, ids, evidence, confidence.</summary>
internal static class Freezer
{
    private const int HistoricalDays = 60;

    /// <summary>The events of an article in the order of the text.</summary>
    public static Event[] Freeze(AnnotatedArticle article, IEnumerable<Candidate> candidates, PloverTable plover) =>
        [.. candidates.OrderBy(candidate => candidate.Sentence.Index).ThenBy(candidate => candidate.Match.Word)
            .Select(candidate => Freeze(article, candidate, plover))];

    private static Event Freeze(AnnotatedArticle article, Candidate candidate, PloverTable plover)
    {
        var evidence = candidate.Sentences.Select(index => Quote(article, index)).ToArray();
        var row = plover.Of(candidate.Type, candidate.Mode);
        var date = OwnDate(candidate, article.Times) ?? Default(article.Times, candidate.Status);
        return new(Id(article, candidate, evidence), candidate.Type, Settled(candidate, date, article.Times))
        {
            Mode = candidate.Mode == ContactRules.AnyMode ? null : candidate.Mode,
            Cameo = candidate.Match.Trigger is { Cameo.Length: > 0 } trigger && trigger.Type == candidate.Type ? trigger.Cameo : row.Cameo,
            Score = row.Score,
            Actors = candidate.Actors,
            Recipients = candidate.Recipients,
            Date = date,
            Place = candidate.Place,
            Topics = candidate.Topics,
            Contexts = candidate.Contexts,
            Position = candidate.Position,
            Attribution = candidate.Attribution,
            Confidence = candidate.Confidence,
            Evidence = evidence,
            Why = new(candidate.Match.Trigger.Id, candidate.Sentence.Form(candidate.Match.Word).ToString(),
                candidate.Sentence.Index, candidate.Match.Word, candidate.Steps),
        };
    }

    /// <summary>"Promised to send help next month": what is promised, asked or threatened comes later, the word is given now.</summary>
    private static EventDate? OwnDate(Candidate candidate, TimeMentions times) =>
        ActionRules.IsSpeech(candidate.Type) && candidate.Date?.Start > times.Published?.Day ? null : candidate.Date;

    private static EventDate? Default(TimeMentions times, EventStatus status) =>
        status is EventStatus.Occurred or EventStatus.Ongoing && times.Published is { } published
            ? new(null, published.Day, published.Day, Inferred: true) : null;

    /// <summary>What is told as done but dated after the article is planned; what lies far back is history.</summary>
    private static EventStatus Settled(Candidate candidate, EventDate? date, TimeMentions times)
    {
        if (date is null || times.Published is not { } published || candidate.Status is not (EventStatus.Occurred or EventStatus.Ongoing))
            return candidate.Status;
        return date.Start > published.Day ? EventStatus.Planned
            : date.End < published.Day.PlusDays(-HistoricalDays) ? EventStatus.Historical : candidate.Status;
    }

    /// <summary>A sentence as evidence.</summary>
    public static Evidence Quote(AnnotatedArticle article, int sentence)
    {
        var span = article.Parsed.Sentences[sentence].Span;
        return new(span.Start, span.End, span.In(article.Parsed.Text).ToString());
    }

    private static string Id(AnnotatedArticle article, Candidate candidate, Evidence[] evidence)
    {
        var key = $"{article.Parsed.Article.Id}\n{candidate.Type}\n{evidence[0].Start}-{evidence[0].End}\n{candidate.Match.Word}";
        return Hash(key);
    }

    /// <summary>The id for what is told by this key, stable over runs.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];
}
