using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Search;

/// <summary>One suggestion of the search box.</summary>
/// <param name="Label">What to show.</param>
/// <param name="Note">What it is.</param>
/// <param name="Href">Where it leads.</param>
public sealed record Suggestion(string Label, string Note, string Href)
{
    private const int Most = 8;

    /// <summary>Actors whose names go on from the last word; behind a whole actor, the dyads with them.</summary>
    public static IReadOnlyList<Suggestion> Of(LedgerQueries queries, string words)
    {
        var cut = words.TrimEnd().LastIndexOf(' ');
        var before = cut < 0 ? [] : new SearchReading(queries, words[..cut]).Actors;
        var found = queries.Suggest(words[(cut + 1)..].Trim(), Most);
        var all = cut < 0 ? found : [.. queries.Suggest(words.Trim(), Most), .. found];
        return [.. all.DistinctBy(a => a.Key).Take(Most).Select(a => before.Count == 1 && before[0].Key != a.Key
            ? new Suggestion($"{before[0].Name} – {a.Name}", "dyad", Address.Dyad(before[0].Key, a.Key))
            : new Suggestion(a.Name, Describe(a), Address.Actor(a.Key)))];
    }

    private static string Describe(ActorHead actor)
    {
        var code = actor.Code is { } known && known != actor.Name ? ", " + known : "";
        return $"{Parts.Say.Lower(actor.Kind)}{code}, {Parts.Say.Number(actor.Count)}";
    }
}
