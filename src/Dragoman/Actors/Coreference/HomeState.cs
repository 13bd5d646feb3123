using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>The state that an article is about, at home in which a minister needs no country: "LIMA, Peru — …".</summary>
internal sealed class HomeState
{
    private const int FirstSentences = 4;
    private const int LongestDateline = 12;
    private const int Enough = 3;

    /// <param name="context">The article; its dateline tells where it was written.</param>
    /// <param name="drafts">Whom it names.</param>
    public HomeState(ArticleContext context, IEnumerable<Draft> drafts)
    {
        var states = context.Names.SelectMany(States)
            .Concat(drafts.SelectMany(draft => draft.Actors).Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Country))
            .OfType<string>().CountBy(code => code).OrderByDescending(count => count.Value).ToList();
        Dateline = context.Names.Take(FirstSentences).Where(IsDateline).SelectMany(States).FirstOrDefault();
        Main = Dateline is null ? Foremost(states) : states.Find(count => count.Key == Dateline).Value == states[0].Value ? Dateline : null;
    }

    /// <summary>Code of the state in the dateline, null where there is none.</summary>
    public string? Dateline { get; }

    /// <summary>Code of the state that the article names most, and whose dateline it has; null where it is about several.</summary>
    public string? Main { get; }

    private static string? Foremost(List<KeyValuePair<string, int>> states) => states switch
    {
        [var only] when only.Value >= Enough => only.Key,
        [var first, var second, ..] when first.Value >= Enough && first.Value >= 2 * second.Value => first.Key,
        _ => null,
    };

    // "LIMA, Peru —", "KATHMANDU, Dec 3 (AP) --"
    private static bool IsDateline(SentenceNames names) => names.Sentence is { Count: <= LongestDateline } sentence
        && sentence.IsAny(sentence.Count - 1, "\u2014", "\u2013", "-", "--") && sentence.IsCapitalised(0)
        && sentence.Words.All(word => word.Upos is not (Upos.VERB or Upos.AUX));

    private static IEnumerable<string> States(SentenceNames names) =>
        from hit in names.Hits
        where hit.Body is not null && !PartOfLongerName.Is(names.Sentence, hit)
        let actor = hit.Registry.ActorOf(hit.Body!.Value.Target)
        where actor.Kind == ActorKind.State
        select actor.Code!;
}
