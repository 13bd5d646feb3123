using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Merging;

/// <summary>
/// Keys under which reports of one thing meet: family and pair of states or organisations. Two reports are compared only where
/// they share a key and their days are near. A writer locks the keys of its reports.
/// </summary>
internal static class MergeKeys
{
    /// <summary>Days between two reports of one event at most.</summary>
    public const int Tolerance = 3;

    /// <summary>Days that a report's date spans at most when it is compared, so that a look-up need not go far back.</summary>
    public const int LongestRange = 31;

    /// <summary>An instrument's steps lie further apart: from draft to vote, from signature to ratification.</summary>
    public const int InstrumentTolerance = 60;

    /// <summary>Beyond so many bodies a gathering is found by its first ones; a summit of 50 has 1,225 pairs.</summary>
    private const int MostBodies = 8;

    public static int ToleranceOf(Facts facts) => facts.Kind == EntryKind.Instrument ? InstrumentTolerance : Tolerance;

    public static IEnumerable<long> Of(Report report)
    {
        var family = MergeFamily.Of(report.Facts);
        return Names(report).Distinct(StringComparer.Ordinal).Select(name => Keys.Of($"{family}|{name}"));
    }

    private static IEnumerable<string> Names(Report report) => report.Facts.Kind switch
    {
        EntryKind.Claim => [report.Facts.Place?.Place.Country ?? "", .. report.Facts.Place is null ? report.TopicWords.Take(3) : []],
        EntryKind.Instrument => InstrumentNames(report),
        _ => EventNames(report),
    };

    private static IEnumerable<string> InstrumentNames(Report report) =>
        TitleWords.Telling(report.Facts.Subject).Concat(report.Bodies.Take(3)).DefaultIfEmpty(report.Facts.Body ?? "");

    /// <summary>
    /// The country of the place joins the pair where only one side is named: "visited Beijing" meets "visited China".
    /// </summary>
    private static IEnumerable<string> EventNames(Report report)
    {
        var bodies = report.Bodies.Take(MostBodies).ToList();
        if (bodies.Count == 1 && report.Facts.Place?.Place.Country is { } host && host != bodies[0])
        {
            yield return bodies[0];
            bodies.Add(host);
            bodies.Sort(StringComparer.Ordinal);
        }
        if (bodies.Count < 2) yield return bodies.Count == 1 ? bodies[0] : "";
        for (var i = 0; i < bodies.Count; i++)
            for (var j = i + 1; j < bodies.Count; j++)
                yield return $"{bodies[i]}|{bodies[j]}";
    }
}
