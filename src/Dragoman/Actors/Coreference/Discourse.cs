using Dragoman.Actors.Mentions;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>What an article has spoken of up to the word that is being linked.</summary>
/// <param name="context">The article.</param>
/// <param name="drafts">All its mentions, open ones too.</param>
internal sealed class Discourse(ArticleContext context, IReadOnlyList<Draft> drafts)
{
    private readonly List<Draft>[] _past = [.. context.Names.Select(_ => new List<Draft>())];
    private readonly Dictionary<string, char> _genders = new(StringComparer.Ordinal);

    public ArticleContext Context { get; } = context;

    /// <summary>All persons whom the article names in full, before and after.</summary>
    public KnownPersons Persons { get; } = new(drafts);

    /// <summary>The state that the article is about.</summary>
    public HomeState Home => field ??= new(Context, drafts);

    /// <summary>Adds a mention whose actors are known, or the name of somebody unknown: a pronoun may mean that one.</summary>
    public void Add(Draft draft) => _past[draft.Sentence.Index].Add(draft);

    /// <summary>
    /// Mentions before a word, those of its own sentence first, then sentence by sentence backwards; inside a sentence subjects
    /// come before all else, as they do in the reader's mind.
    /// </summary>
    public IEnumerable<Draft> Before(Sentence sentence, int word, int sentences)
    {
        for (var index = sentence.Index; index >= Math.Max(0, sentence.Index - sentences); index--)
        {
            var here = _past[index].Where(d => !d.IsBackground && (index < sentence.Index || d.Last < word));
            foreach (var draft in here.OrderByDescending(d => d.IsSubject).ThenBy(d => index < sentence.Index ? d.First : -d.First))
                yield return draft;
        }
    }

    /// <summary>The mention that covers a word, null where none does.</summary>
    public Draft? At(Sentence sentence, int word) =>
        _past[sentence.Index].FindLast(draft => draft.Covers(word));

    /// <summary>A mention's actors with those that are coordinated with it: "Fidan and Lavrov".</summary>
    public List<Actor> WithConjuncts(Draft draft)
    {
        List<Actor> actors = [.. draft.Actors];
        var end = draft.Last;
        var after = _past[draft.Sentence.Index].Where(other => other.First > draft.Last).OrderBy(other => other.First);
        foreach (var other in after)
        {
            if (!Coordination.Joins(draft.Sentence, end + 1, other.First)) break;
            actors.AddRange(other.Actors.Except(actors));
            end = other.Last;
        }
        return actors;
    }

    /// <summary>Whether a person may be spoken of as he (m) or she (f): neither the name nor the text says otherwise.</summary>
    public bool Agrees(Actor actor, char gender) =>
        (Context.GenderOf(actor.Name) ?? (_genders.TryGetValue(actor.Name, out var known) ? known : gender)) == gender;

    /// <summary>Remembers that somebody is a man or a woman.</summary>
    public void Learn(Actor actor, char gender) => _genders.TryAdd(actor.Name, gender);
}
