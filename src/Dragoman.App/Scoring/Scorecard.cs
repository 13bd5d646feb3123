using Dragoman.Events;

namespace Dragoman.App.Scoring;

/// <summary>All figures of one run over a gold folder, by name: what <c>eval</c> prints and <c>eval/baseline.json</c> pins.</summary>
internal sealed class Scorecard
{
    public ContactScorer Contacts { get; } = new();
    public EventScorer Events { get; } = new();
    public ClaimScorer Claims { get; } = new();
    public Calibration Calibration { get; } = new();

    /// <summary>Number of documents scored.</summary>
    public int Documents { get; private set; }

    public void Add(CodedDocument document, GoldArticle gold)
    {
        Documents++;
        Contacts.Add(document, gold);
        Events.Add(document, gold);
        Claims.Add(document, gold);
        Calibration.Add(document, gold);
    }

    /// <summary>The scores, in the order in which people read them.</summary>
    public IEnumerable<(string Name, Score Score)> Rows()
    {
        yield return ("contacts strict", Contacts.Strict);
        yield return ("contacts relaxed", Contacts.Relaxed);
        yield return ("contact codes", Contacts.Codes);
        yield return ("contact persons", Contacts.Persons);
        yield return ("contact dates", Contacts.Dates);
        yield return ("contact places", Contacts.Places);
        yield return ("contact attribution", Contacts.Attribution);
        yield return ("events relaxed", Events.Relaxed);
        yield return ("events strict", Events.Strict);
        foreach (var (type, score) in Events.RelaxedByType) yield return ($"  {type}", score);
        yield return ("claims", Claims.Right);
        yield return ("claim attribution", Claims.Attribution);
    }

    public IEnumerable<string> Errors() => Contacts.Errors.Concat(Events.Errors).Concat(Claims.Errors);
}
