using Dragoman.Events.Actions;
using Dragoman.Events.Claims;
using Dragoman.Events.Confidence;
using Dragoman.Events.Contacts;
using Dragoman.Events.Contexts;
using Dragoman.Events.Details;
using Dragoman.Events.Instruments;
using Dragoman.Events.Linking;
using Dragoman.Events.Magnitudes;
using Dragoman.Events.Merging;
using Dragoman.Events.Positions;
using Dragoman.Events.Relations;
using Dragoman.Events.Scores;
using Dragoman.Events.Triggers;
using Dragoman.Models;

namespace Dragoman.Events;

/// <summary>Codes events, claims and instruments of an annotated article. Immutable and thread-safe after loading.</summary>
public sealed class EventCoder
{
    private readonly TriggerLexicon _lexicon;
    private readonly ClaimReader _claims;
    private readonly InstrumentReader _instruments;
    private readonly PloverTable _plover;
    private readonly ActionFinder _actions;

    private readonly ContextFinder _contexts;
    private readonly PositionFinder _positions;

    private readonly ConfidenceModel _confidence;

    internal EventCoder(EventLexicons lexicons, RelationModel? relations, ConfidenceModel confidence)
    {
        _confidence = confidence;
        _lexicon = lexicons.Triggers;
        (_claims, _instruments) = (new ClaimReader(lexicons.Claims), new InstrumentReader(lexicons.Instruments));
        (_plover, _actions) = (lexicons.Plover, new ActionFinder(relations, _lexicon));
        (_contexts, _positions) = (new ContextFinder(lexicons.Details, lexicons.Contexts), new PositionFinder(lexicons.Details));
    }

    /// <summary>Loads the lexicons and the learned models.</summary>
    public static EventCoder Load(ModelFolder models) =>
        new(EventLexicons.Load(models), RelationModel.Load(models), ConfidenceModel.Load(models));

    /// <summary>Codes one article.</summary>
    public CodedDocument Code(AnnotatedArticle article)
    {
        var people = new ParticipantFinder(article, _lexicon);
        var sources = new AttributionFinder(people, _lexicon);
        var topics = new TopicFinder(_lexicon, article.Times);
        var drafter = new Drafter(article, _lexicon, people, topics, sources);
        var drafts = article.Parsed.Sentences.SelectMany(drafter.Draft).ToArray();
        var events = Contacts(article, drafts, new Continuations(_lexicon, people, topics, sources));
        events.AddRange(_actions.Find([.. drafts.Where(draft => !IsRival(draft, drafts))], events));
        foreach (var candidate in events)
            (candidate.Contexts, candidate.Position) =
                (_contexts.Find(article.Parsed.Sentences, candidate), _positions.Find(candidate));
        if (sources.OfArticle() is { Count: > 0 } whole)
            foreach (var told in events.Where(told => told.Attribution.Count == 0)) told.Attribution = whole;
        var context = new ArticleContext(article, people, sources, _lexicon);
        var claims = _claims.Read(context);
        var frozen = Freezer.Freeze(article, events, _plover)
            .Select(coded => _confidence.With(MagnitudeFinder.With(coded, claims))).ToArray();
        return new(article.Parsed.Article, frozen, claims, _instruments.Read(context), article.Actors.Offices);
    }

    /// <summary>A word that tells a contact tells nothing else: "welcomed" a guest is no praise.</summary>
    private static bool IsRival(Candidate draft, Candidate[] drafts) => Array.Exists(drafts, other => other != draft
        && other.Type == EventType.CONSULT && other.Sentence == draft.Sentence
        && ContactRules.IsContact(other) && IsWordOf(other, draft.Match));

    private static bool IsWordOf(Candidate contact, TriggerMatch match) =>
        contact.Match.Word == match.Word || match.Words.Count == 2 && contact.Governors.Contains(match.Word) && contact.IsGoverned
            && contact.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned;

    private static List<Candidate> Contacts(AnnotatedArticle article, Candidate[] drafts, Continuations continuations)
    {
        var consults = drafts.Where(draft => draft.Type == EventType.CONSULT).ToLookup(ContactRules.IsContact);
        var told = consults[true].SelectMany(ContactSplitter.Split).ToList();
        told.RemoveAll(contact => told.Exists(other => ContactRules.IsToldBetter(contact, other)));
        foreach (var contact in told) ContactRules.SettleMode(contact);
        var contacts = EventMerger.Merge(told);
        var mentions = consults[false].Where(ContactRules.IsMention).ToLookup(draft => draft.Sentence.Index);
        continuations.Attach(article.Parsed.Sentences, contacts, mentions);
        DaysBefore.Apply(article, contacts);
        foreach (var contact in contacts) contact.Confidence = ContactConfidence.Of(contact);
        return contacts;
    }
}
