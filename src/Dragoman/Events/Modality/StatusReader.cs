using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Modality;

/// <summary>
/// Whether an event took place: reads the moods of its clause and of the clauses above it, and what the governors between make of it.
/// </summary>
/// <param name="governors">Finds governors.</param>
internal sealed class StatusReader(GovernorFinder governors)
{
    private const int MaxDepth = 8;

    /// <summary>
    /// The status of a candidate; null where its words do not tell an event at all. A trigger may say that it occurred whatever its mood:
    /// "would not go unanswered".
    /// </summary>
    public EventStatus? Read(Candidate candidate)
    {
        var (sentence, match) = (candidate.Sentence, candidate.Match);
        if (match.Trigger.Status == EventStatus.Occurred) return EventStatus.Occurred;
        var word = sentence.Clause(match.Word);
        var status = match.Trigger.Pos == TriggerPos.Noun ? OfNoun(sentence, word, candidate, 0) : OfClause(sentence, word, candidate, 0);
        if (status == EventStatus.Denied && !candidate.IsDenied)
        {
            candidate.IsRefused = match.Trigger.Pos == TriggerPos.Verb && MoodReader.IsRefusal(sentence, word);
            return candidate.IsRefused ? EventStatus.Occurred : null;
        }
        return match.Trigger.Status is { } told && status is EventStatus.Occurred or EventStatus.Ongoing ? told : status;
    }

    private EventStatus? OfNoun(Sentence sentence, int noun, Candidate candidate, int depth)
    {
        if (depth >= MaxDepth) return EventStatus.Occurred;
        if (MoodReader.IsNegated(sentence, noun)) return EventStatus.Denied;
        var beside = governors.Beside(sentence, noun);
        var over = governors.Over(sentence, noun) ?? governors.Under(sentence, noun).Select(under => (Governing?)under).FirstOrDefault();
        candidate.IsGoverned |= beside is not null || over is not null;
        var isDropped = over?.Governor.Status is EventStatus.Cancelled or EventStatus.Denied;
        if (beside is { Governor.Status: { } told } && !isDropped) return Note(candidate, beside.Value.Governor.Id, told);
        if (over is { } governing) return Governed(sentence, governing, candidate, depth);
        var head = Up(sentence, noun);
        return head < 0 ? EventStatus.Occurred : OfClause(sentence, head, candidate, depth + 1);
    }

    /// <summary>The nearest clause over a noun.</summary>
    private static int Up(Sentence sentence, int noun)
    {
        for (var word = sentence[noun].Head; word >= 0; word = sentence[word].Head)
            if (sentence.IsPredicate(word)) return word;
        return -1;
    }

    private EventStatus? OfClause(Sentence sentence, int clause, Candidate candidate, int depth)
    {
        var mood = MoodReader.Read(sentence, clause);
        if (mood != Mood.Open) candidate.Steps.Add($"{sentence.Form(clause)}: {mood}");
        var above = depth < MaxDepth ? Above(sentence, clause, mood, candidate, depth) : null;
        return mood switch
        {
            Mood.Negated => above is EventStatus.Proposed or EventStatus.Hypothetical ? EventStatus.Hypothetical : EventStatus.Denied,
            Mood.Future => EventStatus.Planned,
            Mood.Wanted => EventStatus.Proposed,
            Mood.Unreal => IsReported(sentence, clause) ? EventStatus.Planned : EventStatus.Hypothetical,
            Mood.Progressive => EventStatus.Ongoing,
            Mood.Real => above is EventStatus.Denied or EventStatus.Hypothetical ? above : EventStatus.Occurred,
            _ => above ?? (sentence.IsInfinitive(clause) ? EventStatus.Planned : EventStatus.Occurred),
        };
    }

    /// <summary>What stands over a clause makes of it; over a finite one only a verb that takes it as complement ("denied that").</summary>
    private EventStatus? Above(Sentence sentence, int clause, Mood mood, Candidate candidate, int depth)
    {
        var (head, relation) = (sentence[clause].Head, sentence[clause].Relation);
        if (head < 0 || relation is Relation.Parataxis) return null;
        if (mood != Mood.Open && relation is not (Relation.Ccomp or Relation.Xcomp)) return null;
        if (governors.Over(sentence, clause) is { } governing) return Governed(sentence, governing, candidate, depth);
        for (; mood == Mood.Open && head >= 0; head = sentence[head].Head)
            if (sentence.IsPredicate(head)) return OfClause(sentence, head, candidate, depth + 1);
        return null;
    }

    private EventStatus? Governed(Sentence sentence, Governing governing, Candidate candidate, int depth)
    {
        var governor = governing.Word;
        var own = sentence[governor].Upos is Upos.VERB or Upos.AUX or Upos.ADJ || sentence.IsPredicate(governor)
            ? OfClause(sentence, governor, candidate, depth + 1) : OfNoun(sentence, governor, candidate, depth + 1);
        if (governing.Governor.Status is not { } effect) return own;
        var negated = own is EventStatus.Denied;
        if (negated && effect is EventStatus.Planned or EventStatus.Proposed) return EventStatus.Denied;
        return Note(candidate, governing.Governor.Id, effect switch
        {
            EventStatus.Planned when IsPastPerfect(sentence, governor) => EventStatus.Cancelled,
            EventStatus.Planned or EventStatus.Proposed => own is EventStatus.Cancelled ? own.Value : effect,
            EventStatus.Cancelled => negated ? EventStatus.Planned : own is EventStatus.Occurred or EventStatus.Ongoing
                ? effect : EventStatus.Hypothetical,
            EventStatus.Denied => negated ? EventStatus.Hypothetical : effect,
            _ => own == EventStatus.Occurred ? effect : own ?? effect,
        });
    }

    /// <summary>"Said it would summon": a future seen from the past, not a condition.</summary>
    private static bool IsReported(Sentence sentence, int clause) =>
        sentence[clause].Relation is Relation.Ccomp && sentence[sentence[clause].Head].Xpos is "VBD" or "VBN"
        && Would(sentence, clause);

    /// <summary>"Had planned to meet" tells that it did not come to it; "had agreed" does not.</summary>
    private static bool IsPastPerfect(Sentence sentence, int verb)
    {
        if (sentence[verb].Lemma is not ("plan" or "intend" or "hope" or "want" or "schedule" or "expect")) return false;
        foreach (var child in sentence.Children(verb))
            if (sentence[child].Relation == Relation.Aux && sentence[child].Lemma == "have" && sentence[child].Xpos == "VBD") return true;
        return false;
    }

    private static bool Would(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
            if (sentence[child].Relation == Relation.Aux && sentence.LowerLemma(child) is "would" or "will") return true;
        return false;
    }

    private static EventStatus Note(Candidate candidate, string why, EventStatus status)
    {
        candidate.Steps.Add($"{why}: {status}");
        candidate.IsDenied |= status == EventStatus.Denied;
        return status;
    }
}
