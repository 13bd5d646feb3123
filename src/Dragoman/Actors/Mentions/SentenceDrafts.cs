using Dragoman.Actors.Naming;
using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>All mentions of a sentence, open ones too: offices first, then persons, states and organisations, then what may refer
/// back.</summary>
internal sealed class SentenceDrafts(ArticleContext context, SentenceNames names)
{
    private const int LongAfterOffice = 10 * 365;
    private const int AboutTheDay = 120;

    private readonly Sentence _sentence = names.Sentence;
    private readonly List<Draft> _drafts = [];

    /// <summary>The mentions in the order of the text.</summary>
    public List<Draft> Read()
    {
        var phrases = new PhraseDrafts(context, _sentence);
        var bodiesByName = new UnknownBodies(names).Find().ToList();
        foreach (var phrase in new OfficeGrammar(names).Read())
            if (!bodiesByName.Exists(body => body.Covers(phrase.CoreLast)))
                foreach (var draft in phrases.Of(phrase))
                    if (!IsTaken(draft.First, draft.Last)) _drafts.Add(draft);
        foreach (var body in bodiesByName)
            if (!IsTaken(body.First, body.Last)) _drafts.Add(body);
        foreach (var hit in names.Hits)
            if (hit.Can(SenseKind.Person) && !IsTaken(hit.First, hit.Last)) AddPerson(hit);
        var bodies = new BodyDrafts(context, _sentence);
        foreach (var hit in names.Hits)
            if (hit.IsBody && !IsTaken(hit.First, hit.Last) && bodies.Of(hit) is { } draft) _drafts.Add(draft);
        var anaphors = new AnaphorDrafts(names, context.Registry);
        for (var word = 0; word < _sentence.Count; word++)
            if (!IsTaken(word, word) && anaphors.At(word) is { } draft && !IsTaken(draft.First, draft.Last)) _drafts.Add(draft);
        _drafts.Sort((a, b) => a.First.CompareTo(b.First));
        return _drafts;
    }

    private void AddPerson(NameHit hit)
    {
        var name = _sentence.Between(hit.First, hit.Last).ToString();
        if (context.Persons.ByFullName(new(name, null, Role.None, context.Day), context.Speaks) is { } match && IsPlausible(match, name))
            _drafts.Add(new(_sentence, hit.First, hit.Last) { Actors = [match.Actor], Rule = "registry", Role = match.Tenure.Role });
    }

    // Namesakes of ministers are many: the article has to speak of the country, or of a time near the office. The same goes for a name
    // that leaves out words of the whole one, once the office is over.
    private bool IsPlausible(PersonMatch match, string name) => match.Distance < LongAfterOffice
        && (context.Speaks(match.Holder.Code) || match.IsProminent && !context.Day.IsUnknown
            && (match.Distance < AboutTheDay || Words(name) >= Words(match.Actor.Name)));

    private static int Words(string name) => name.AsSpan().Count(' ');

    private bool IsTaken(int first, int last) => _drafts.Exists(draft => draft.First <= last && first <= draft.Last);
}
