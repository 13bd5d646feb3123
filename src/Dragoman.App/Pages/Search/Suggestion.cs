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
    private const int MostWords = 3;
    private const int ShortestWord = 2;

    /// <summary>
    /// What the words mean as they stand, where types or days are among them; actors whose names go on from the last word, behind a
    /// whole actor the dyads with them; and the types that go on from it.
    /// </summary>
    public static IReadOnlyList<Suggestion> Of(LedgerQueries queries, string words)
    {
        var cut = words.TrimEnd().LastIndexOf(' ');
        var (rest, last) = (cut < 0 ? "" : words[..cut], words[(cut + 1)..].Trim());
        var before = rest.Length == 0 ? [] : new SearchReading(queries, rest).Actors;
        var whole = new SearchReading(queries, words);
        Suggestion[] meant = whole.Filters.Count > 0 ? [new(whole.InWords, "timeline", whole.Address.ToString())] : [];
        var typed = last.Length < ShortestWord ? [] : SearchReading.WordsFor(last).Take(MostWords)
            .Select(word => new SearchReading(queries, $"{rest} {word}"))
            .Select(reading => new Suggestion(reading.InWords, "timeline", reading.Address.ToString()));
        return [.. meant.Concat(Actors(queries, words, last, before)).Concat(typed).DistinctBy(s => s.Href).Take(Most)];
    }

    private static IEnumerable<Suggestion> Actors(LedgerQueries queries, string words, string last, IReadOnlyList<ActorHead> before)
    {
        var found = queries.Suggest(last, Most);
        var all = last == words.Trim() ? found : [.. queries.Suggest(words.Trim(), Most), .. found];
        return all.DistinctBy(a => a.Key).Take(Most - MostWords + 1).Select(a => before.Count == 1 && before[0].Key != a.Key
            ? new Suggestion($"{before[0].Name} – {a.Name}", "dyad", Address.Dyad(before[0].Key, a.Key))
            : new Suggestion(a.Name, Describe(a), Address.Actor(a.Key)));
    }

    private static string Describe(ActorHead actor)
    {
        var code = actor.Code is { } known && known != actor.Name ? ", " + known : "";
        return $"{Parts.Say.Lower(actor.Kind)}{code}, {Parts.Say.Number(actor.Count)}";
    }
}
