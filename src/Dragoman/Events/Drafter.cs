using Dragoman.Events.Details;
using Dragoman.Events.Linking;
using Dragoman.Events.Modality;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events;

/// <summary>Makes candidates of one article: trigger, arguments, status and details of each, sentence by sentence.</summary>
internal sealed class Drafter
{
    private readonly TriggerLexicon _lexicon;
    private readonly TriggerFinder _triggers;
    private readonly ArgumentLinker _linker;
    private readonly StatusReader _status;
    private readonly DateFinder _dates;
    private readonly PlaceChooser _places;
    private readonly TopicFinder _topics;
    private readonly AttributionFinder _sources;

    public Drafter(
        AnnotatedArticle article, TriggerLexicon lexicon, ParticipantFinder people, TopicFinder topics, AttributionFinder sources)
    {
        var governors = new GovernorFinder(lexicon);
        _lexicon = lexicon;
        _triggers = new TriggerFinder(lexicon);
        _linker = new ArgumentLinker(people, governors, lexicon, sources);
        _status = new StatusReader(governors);
        var attachment = new Attachment(people, lexicon);
        _dates = new DateFinder(article, attachment, lexicon);
        _places = new PlaceChooser(people, attachment);
        (_topics, _sources) = (topics, sources);
    }

    /// <summary>All candidates of a sentence; those that only mention an event are marked so.</summary>
    public IEnumerable<Candidate> Draft(Sentence sentence)
    {
        foreach (var match in _triggers.Find(sentence))
        {
            var candidate = new Candidate(sentence, match);
            var resolved = _linker.Link(candidate);
            var isComplete = Needed.IsComplete(candidate, resolved, _lexicon);
            candidate.IsOpen = !isComplete && candidate.Type != EventType.CONSULT
                && Needed.HasAllButRecipient(candidate, resolved, _lexicon);
            if (!isComplete && !candidate.IsOpen && match.Trigger.Pos != TriggerPos.Noun) continue;
            if (_status.Read(candidate) is { } status) candidate.Status = status;
            else continue;
            candidate.IsMention = !isComplete && !candidate.IsOpen;
            _dates.Fill(candidate);
            _places.Fill(candidate);
            _topics.Fill(candidate);
            candidate.Attribution = _sources.Find(sentence, match.Word);
            yield return candidate;
        }
    }
}
