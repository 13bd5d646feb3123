using Dragoman.Events.Contacts;
using Dragoman.Events.Merging;
using Dragoman.Events.Relations;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Events.Actions;

/// <summary>Chooses the events of all types but CONSULT among an article's candidates and pools those told twice.</summary>
/// <param name="relations">Judges ambiguous triggers in their context; null leaves all to the lexicon.</param>
/// <param name="lexicon">Has the class of nouns for acts.</param>
internal sealed class ActionFinder(RelationModel? relations, TriggerLexicon lexicon)
{
    /// <summary>Below this probability of its type a single word, seen by the model as something else, is dropped.</summary>
    private const double MinType = 0.05;

    /// <summary>How sure the model must be of something else for that.</summary>
    private const double SureOther = 0.6;

    /// <summary>Above this probability of no event a candidate is dropped.</summary>
    private const double MaxNone = 0.5;

    /// <summary>The events, in the order of the text.</summary>
    /// <param name="drafts">All candidates of the article.</param>
    /// <param name="contacts">The contacts among them.</param>
    public List<Candidate> Find(IReadOnlyList<Candidate> drafts, IReadOnlyList<Candidate> contacts)
    {
        var told = Completed(drafts.Where(draft => draft.Type != EventType.CONSULT && ActionRules.IsTold(draft)), drafts);
        foreach (var candidate in told) Judge(candidate);
        var chosen = told.GroupBy(candidate => (candidate.Sentence.Index, candidate.Match.Word))
            .Select(rivals => rivals.OrderByDescending(Sides).ThenByDescending(candidate => candidate.Confidence).First())
            .Where(candidate => candidate.Confidence > 0).ToList();
        chosen.RemoveAll(outer => contacts.Any(contact => IsAgreedContact(outer, contact)));
        chosen.RemoveAll(inner => chosen.Exists(outer => IsComplement(outer, inner)));
        return EventMerger.Merge(chosen);
    }

    /// <summary>Drops bare mentions, and supplies recipients that only a joined clause or the text before tells.</summary>
    private List<Candidate> Completed(IEnumerable<Candidate> actions, IReadOnlyList<Candidate> drafts)
    {
        var told = new List<Candidate>();
        foreach (var draft in actions)
        {
            if (draft.IsMention || !ActionRules.IsMainEvent(draft)) continue;
            if (draft.IsOpen && !Companions.Supply(draft, drafts) && !Antecedents.Supply(draft, told, lexicon)) continue;
            ActionRules.SettleType(draft);
            told.Add(draft);
        }
        return told;
    }

    /// <summary>Of several readings of one word that stay possible the one that explains more of the parties.</summary>
    private static int Sides(Candidate candidate) => candidate.Confidence <= 0 ? 0
        : Math.Min(2, candidate.Participants.Select(ContactRules.Side).Distinct().Count());

    private void Judge(Candidate candidate)
    {
        candidate.Confidence = 1;
        if (relations is null) return;
        var judgement = relations.Judge(candidate.Sentence, Spans(candidate, candidate.Actors), Spans(candidate, candidate.Recipients));
        var type = judgement.Scores[(int)candidate.Type];
        candidate.Steps.Add(FormattableString.Invariant(
            $"model: {candidate.Type} {type:0.00}, likeliest {judgement.Type} {judgement.Score:0.00}, none {judgement.NoEvent:0.00}"));
        var isOther = candidate.Match.Words.Count == 1 && type < MinType && judgement.Score > SureOther;
        candidate.Confidence = isOther || judgement.NoEvent > MaxNone ? 0 : Math.Max(type, 0.01);
        if (candidate.Mode is null && judgement.Type == candidate.Type) candidate.Mode = judgement.Mode;
    }

    /// <summary>"Urged them to release", "stopped selling": what is asked for or ended is no event beside the asking or ending.</summary>
    private static bool IsComplement(Candidate outer, Candidate inner) =>
        outer != inner && outer.Sentence == inner.Sentence
        && (inner.Match.Trigger.Pos == TriggerPos.Noun || inner.Status == EventStatus.Denied
            || ActionRules.IsSpeech(outer.Type) && !IsFinite(inner))
        && inner.Match.Word != outer.Match.Word && IsBelow(inner.Sentence, inner.Match.Word, outer.Match.Word);

    /// <summary>Whether a word hangs below another, not beside it: "voiced concern and called on Oman".</summary>
    private static bool IsBelow(Sentence sentence, int word, int above)
    {
        while (word >= 0 && sentence[word].Head != above) word = sentence[word].Head;
        return word >= 0 && sentence[word].Relation is not (Relation.Conj or Relation.Parataxis);
    }

    /// <summary>"Agreed to meet" is a planned contact and nothing besides.</summary>
    private static bool IsAgreedContact(Candidate outer, Candidate contact) =>
        outer.Type == EventType.AGREE && outer.Sentence == contact.Sentence && contact.Status != EventStatus.Occurred
        && contact.Sentence.IsUnder(contact.Match.Word, outer.Match.Word);

    /// <summary>A clause with its own tense tells something that took place, whatever stands over it.</summary>
    private static bool IsFinite(Candidate candidate) =>
        candidate.Sentence[candidate.Match.Word].Xpos is "VBD" or "VBZ" or "VBP"
        && candidate.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Historical;

    private static List<Span> Spans(Candidate candidate, List<Participant> side)
    {
        var (span, text) = (candidate.Sentence.Span, candidate.Sentence.Text);
        var found = new List<Span>();
        foreach (var participant in side)
        {
            var at = text.IndexOf(participant.Text, span.Start, span.Length, StringComparison.Ordinal);
            if (at >= 0) found.Add(new(at, at + participant.Text.Length));
        }
        return found;
    }
}
