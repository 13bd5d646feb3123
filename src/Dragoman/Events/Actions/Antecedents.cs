using Dragoman.Events.Contacts;
using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;

namespace Dragoman.Events.Actions;

/// <summary>
/// Supplies the recipient that a sentence leaves out because the text before told it: "Russia vowed to retaliate", "Beijing rejected
/// the call". Whoever acted on the speaker before is answered.
/// </summary>
internal static class Antecedents
{
    private const int Reach = 6;

    /// <summary>Fills the recipients of a candidate; false where nothing before tells them.</summary>
    public static bool Supply(Candidate candidate, IReadOnlyList<Candidate> told, TriggerLexicon lexicon)
    {
        if (candidate.Mode == "investigate") return false;
        var sides = ContactRules.Sides(candidate.Actors);
        for (var i = told.Count - 1; IsAnswer(candidate.Type) && i >= 0 && IsNear(candidate, told[i]); i--)
            if (Touches(told[i].Recipients, sides) && !Touches(told[i].Actors, sides))
            {
                candidate.Recipients.AddRange(told[i].Actors);
                candidate.Steps.Add($"answers {told[i].Match.Trigger.Id} in sentence {told[i].Sentence.Index}");
                return true;
            }
        return LastActor(candidate, told, sides, lexicon)
            || IsConflict(candidate.Type) && SameOpponent(candidate, told, sides);
    }

    /// <summary>"Condemned the attack", "welcomed the move": who did what was told last.</summary>
    private static bool LastActor(Candidate candidate, IReadOnlyList<Candidate> told, HashSet<string> sides, TriggerLexicon lexicon)
    {
        if (candidate.Type is not (EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT) || Act(candidate) is not (>= 0 and var act))
            return false;
        var noun = candidate.Sentence.LowerLemma(act);
        for (var i = told.Count - 1; i >= 0 && IsNear(candidate, told[i]); i--)
            if (!Touches(told[i].Actors, sides) && Fits(told[i].Type, noun, lexicon))
            {
                candidate.Recipients.AddRange(told[i].Actors);
                candidate.Steps.Add($"on {told[i].Match.Trigger.Id} in sentence {told[i].Sentence.Index}");
                return true;
            }
        return false;
    }

    private static bool IsNear(Candidate candidate, Candidate told) => candidate.Sentence.Index - told.Sentence.Index <= Reach;

    /// <summary>Whether the noun may stand for an event of the type: "the raid" for an assault, "the deal" for an agreement.</summary>
    private static bool Fits(EventType type, string noun, TriggerLexicon lexicon) => type switch
    {
        EventType.ASSAULT or EventType.MOBILIZE => lexicon.IsIn("acts-force", noun) || lexicon.IsIn("acts", noun),
        EventType.SUPPORT or EventType.AGREE or EventType.CONCEDE or EventType.COOPERATE or EventType.RETREAT or EventType.AID =>
            lexicon.IsIn("acts-accord", noun) || lexicon.IsIn("acts", noun),
        EventType.SANCTION or EventType.COERCE => lexicon.IsIn("acts-pressure", noun) || lexicon.IsIn("acts", noun),
        _ => lexicon.IsIn("acts-words", noun),
    };

    /// <summary>
    /// What is judged: the object of a verb ("condemned the raid"), the subject of an adjective ("the step was unjustified").
    /// </summary>
    private static int Act(Candidate candidate) => candidate.Match.Trigger.Pos == TriggerPos.Adj
        ? candidate.Sentence.SurfaceSubject(candidate.Match.Word) : candidate.Sentence.Object(candidate.Match.Word);

    /// <summary>Whom the same side acted against before: "The Union condemned these steps" after it told of sanctions.</summary>
    private static bool SameOpponent(Candidate candidate, IReadOnlyList<Candidate> told, HashSet<string> sides)
    {
        for (var i = told.Count - 1; i >= 0 && IsNear(candidate, told[i]); i--)
            if (IsConflict(told[i].Type) && Touches(told[i].Actors, sides) && told[i].Recipients.Count > 0)
            {
                candidate.Recipients.AddRange(told[i].Recipients);
                candidate.Steps.Add($"goes on about {told[i].Match.Trigger.Id} in sentence {told[i].Sentence.Index}");
                return true;
            }
        return false;
    }

    private static bool IsConflict(EventType type) => type is EventType.ACCUSE or EventType.REJECT or EventType.THREATEN
        or EventType.REQUEST or EventType.SANCTION;

    private static bool IsAnswer(EventType type) => type is EventType.ACCUSE or EventType.REJECT or EventType.THREATEN
        or EventType.REQUEST or EventType.SANCTION;

    private static bool Touches(List<Participant> side, HashSet<string> codes) =>
        side.Exists(participant => ContactRules.Side(participant) is { } code && codes.Contains(code));
}
