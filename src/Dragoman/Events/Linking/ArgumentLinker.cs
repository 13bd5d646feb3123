using Dragoman.Events.Contacts;
using Dragoman.Events.Details;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>Fills the roles of a candidate by its trigger's frame, and those of a noun also by the verb over or under it.</summary>
/// <param name="people">Participants of the article.</param>
/// <param name="governors">Finds light verbs and other governors.</param>
/// <param name="lexicon">Has the class of those who act for a state.</param>
/// <param name="sources">Finds who says a clause.</param>
internal sealed class ArgumentLinker(
    ParticipantFinder people, GovernorFinder governors, TriggerLexicon lexicon, AttributionFinder sources)
{
    private const int Near = 12;
    private readonly SideLinks _sides = new(people, lexicon);
    private static readonly HashSet<string> s_adjunct =
        new(["in", "during", "at", "after", "following", "on", "for", "upon", "before", "via", "from", "since"], StringComparer.Ordinal);

    /// <summary>Links a candidate's participants, place words and topic words. False where a named side could not be resolved.</summary>
    public bool Link(Candidate candidate)
    {
        var (sentence, match) = (candidate.Sentence, candidate.Match);
        var frame = match.Trigger.Frame;
        var resolved = Fill(candidate, candidate.Actors, frame.Actors, match.Word, match.Trigger.Pos)
            & Fill(candidate, candidate.Recipients, frame.Recipients, match.Word, match.Trigger.Pos);
        if (match.Trigger.Pos == TriggerPos.Noun) LinkGoverned(candidate);
        if (frame.Actors.Contains("with")) LinkBehind(candidate, "with", candidate.Actors);
        if (match.Trigger.Pos == TriggerPos.Noun && candidate.HasArguments) LinkConjuncts(candidate);
        if (match.Trigger.Pos == TriggerPos.Noun && candidate.Type == EventType.CONSULT) _sides.Broker(candidate);
        if (frame.Actors.Contains("between")) LinkBehind(candidate, "between", candidate.Actors);
        foreach (var function in frame.Places)
            candidate.PlaceWords.AddRange(sentence.Fillers(match.Word, match.Trigger.Pos, function));
        if (frame.Places.Count > 0 && candidate.Recipients.Count == 0) LinkHost(candidate);
        if (match.Trigger.Pos == TriggerPos.Noun && governors.Over(sentence, match.Word) is { } over)
            candidate.TopicWords.AddRange(frame.Topics.SelectMany(function => sentence.Oblique(over.Word, function))
                .Where(word => word > match.Word));
        foreach (var function in frame.Topics)
            candidate.TopicWords.AddRange(sentence.Fillers(match.Word, match.Trigger.Pos, function));
        var isDomestic = candidate.Type == EventType.COERCE && match.Trigger.Needs.Recipient;
        candidate.Recipients.RemoveAll(r => Acts(candidate, r) && (!isDomestic || IsPronoun(r.Text)));
        if (candidate.Type is EventType.ASSAULT or EventType.COERCE && candidate.Recipients.Count == 0)
            _sides.OwnPeople(candidate, Fillers);
        return resolved;
    }

    private bool Fill(Candidate candidate, List<Participant> side, IReadOnlyList<string> functions, int word, TriggerPos pos)
    {
        var resolved = true;
        if (functions.Contains("speaker")) ParticipantFinder.Add(side, sources.Find(candidate.Sentence, word));
        foreach (var function in functions)
            foreach (var filler in Fillers(candidate, word, pos, function))
            {
                var found = Found(candidate, side, function, filler);
                if (function == "subj") Together(candidate, found, filler);
                ParticipantFinder.Add(side, found);
                candidate.HasArguments |= found.Count > 0 && function is not ("mod" or "of");
                candidate.IsGathering |= function == "of" && IsOpenGroup(candidate.Sentence, filler);
                resolved &= found.Count > 0 || function is "subj" or "mod" or "of" or "poss" || IsPronounOrTime(candidate.Sentence, filler);
                if (found.Count > 0) candidate.Steps.Add($"{function}: {string.Join(", ", found.Select(p => p.Text))}");
            }
        return resolved;
    }

    /// <summary>A preposition may hang on any word of the trigger: "impose sanctions on", "came under fire from".</summary>
    private static IEnumerable<int> Fillers(Candidate candidate, int word, TriggerPos pos, string function)
    {
        var fillers = candidate.Sentence.Fillers(word, pos, function);
        if (candidate.Type == EventType.CONSULT && candidate.Mode != "correspondence") return fillers;
        if (!IsPreposition(function) && function != "of") return fillers;
        var others = candidate.Match.Words.Where(other => other != word).Concat(Sum(candidate.Sentence, word));
        return fillers.Concat(others.SelectMany(other => candidate.Sentence.Oblique(other, function))).Distinct();
    }

    // "Gave $300 million to Haiti": to whom may hang on any word of the sum.
    private static IEnumerable<int> Sum(Sentence sentence, int verb)
    {
        if (sentence.Child(verb, Relation.Obj) is not (>= 0 and var sum)) return [];
        var numbers = sentence.Children(sum).Where(child => sentence[child].Upos == Upos.NUM).ToList();
        return numbers.Count > 0 && sentence[sum].Upos is Upos.SYM or Upos.NUM ? numbers.Append(sum) : [];
    }

    private List<Participant> Found(Candidate candidate, List<Participant> side, string function, int filler)
    {
        var sentence = candidate.Sentence;
        if (function == "subj" && sentence[filler].Upos == Upos.PRON && sentence.LowerLemma(filler) is "we" or "i")
            return sources.Speaking(sentence, candidate.Match.Word);
        if (candidate.Match.Trigger.Frame.Places.Contains(function)) return people.Hosts(sentence, filler);
        if (function == "clause") return OfClause(candidate, filler);
        var found = people.At(sentence, filler, modifiers: function == "mod");
        if (found.Count > 0 || candidate.Type == EventType.CONSULT) return found;
        if (side == candidate.Actors && !lexicon.IsIn("agents", sentence.LowerLemma(filler))) return found;
        var inside = Complements.OfNoun(sentence, filler, side == candidate.Recipients ? Sufferers(candidate, filler) : []);
        found = First(inside, word => people.At(sentence, word, modifiers: true)
            .FindAll(p => side == candidate.Actors || !Acts(candidate, p)));
        return found.Count > 0 || side == candidate.Actors ? found : First(inside, word => people.Hosts(sentence, word));
    }

    /// <summary>
    /// Who is asked to act is the clause's subject; who is promised, refused or threatened something is another of its words.
    /// </summary>
    private List<Participant> OfClause(Candidate candidate, int clause)
    {
        var sentence = candidate.Sentence;
        var words = Complements.OfClause(sentence, clause, withSubject: candidate.Type == EventType.REQUEST);
        var found = First(words, word => people.At(sentence, word));
        return found.Count > 0 ? found
            : First(words.SelectMany(word => Complements.OfNoun(sentence, word)), word => people.At(sentence, word, modifiers: true));
    }

    /// <summary>"Condemned the raid on X", "criticised the sanctions against X": what is judged is what somebody did to X.</summary>
    private string[] Sufferers(Candidate candidate, int noun)
    {
        if (candidate.Type is not (EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT)) return [];
        var lemma = candidate.Sentence.LowerLemma(noun);
        if (lexicon.IsIn("acts-force", lemma)) return ["on", "against", "at", "of"];
        return lexicon.IsIn("acts-pressure", lemma) ? ["on", "against"] : [];
    }

    private static bool Acts(Candidate candidate, Participant participant) =>
        candidate.Actors.Exists(actor => ParticipantFinder.Same(actor.Actor, participant.Actor));

    private static bool IsPronoun(string text) => text.ToLowerInvariant() is "its" or "it" or "their" or "his" or "her" or "them" or "him";

    private static List<Participant> First(IEnumerable<int> words, Func<int, List<Participant>> look) =>
        words.Select(look).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>"Held talks with": subject and obliques of the verb. "Said in a call with": the subject of the clause.</summary>
    private void LinkGoverned(Candidate candidate)
    {
        var (sentence, noun) = (candidate.Sentence, candidate.Match.Word);
        if (governors.Over(sentence, noun) is { } over) ByGovernor(candidate, over);
        foreach (var under in governors.Under(sentence, noun)) ByGovernor(candidate, under);
        if (candidate.Participants.Count() < 2) ByClause(candidate, noun);
        if (candidate.Mode == "multilateral" && candidate.Governors.Count > 0 && IsOneSide([.. candidate.Participants])
            && !candidate.Participants.Any(ContactRules.IsBody))
            _sides.Venue(candidate, noun);
    }

    private void ByGovernor(Candidate candidate, Governing governing)
    {
        var (sentence, frame) = (candidate.Sentence, candidate.Match.Trigger.Frame);
        candidate.Governors.Add(governing.Word);
        candidate.Steps.Add($"governor: {governing.Governor.Id} over {governing.Over}");
        if (sentence[governing.Word].Upos is not (Upos.VERB or Upos.AUX)) return;
        var subject = governing.Over == "subj" ? -1 : sentence.Subject(governing.Word);
        if (subject >= 0 && governing.Governor.Subject.Length > 0 && subject != candidate.Match.Word)
        {
            var found = people.At(sentence, subject);
            ParticipantFinder.Add(found, people.Joined(sentence, subject));
            ParticipantFinder.Add(found, JoinedObject(sentence, governing.Word));
            candidate.HasOneSubject = IsOneSide(found);
            var side = governing.Governor.Subject == "R" || IsHost(candidate, found) ? candidate.Recipients : candidate.Actors;
            side.InsertRange(0, found.Where(p => !side.Exists(known => ParticipantFinder.Same(known.Actor, p.Actor))));
        }
        foreach (var function in frame.Actors.Where(IsPreposition))
            foreach (var filler in sentence.Oblique(governing.Word, function))
                ParticipantFinder.Add(candidate.Actors, people.At(sentence, filler));
    }

    /// <summary>"Cancelled a visit by the Kuwaiti minister": where the visitor is told, the subject is the host.</summary>
    private static bool IsHost(Candidate candidate, List<Participant> subject) => candidate.Mode == "visit"
        && candidate.Actors.Count > 0 && candidate.Recipients.Count == 0 && IsOneSide([.. candidate.Actors])
        && subject.TrueForAll(s => candidate.Actors.TrueForAll(a => a.Actor.Code != s.Actor.Code));

    private void ByClause(Candidate candidate, int noun)
    {
        var sentence = candidate.Sentence;
        var head = sentence[noun].Head;
        if (head < 0 || sentence[noun].Relation is not (Relation.Obl or Relation.Nmod or Relation.Advcl)) return;
        if (!s_adjunct.Any(preposition => sentence.HasCase(noun, preposition)) || !sentence.IsPredicate(head)) return;
        var subject = sentence.SurfaceSubject(head);
        if (subject < 0 || sentence.IsPassive(head) && sentence.Subject(head) >= 0) return;
        var found = people.At(sentence, subject);
        ParticipantFinder.Add(candidate.Actors, found);
        if (found.Count > 0) candidate.Steps.Add($"subject of the clause: {found[0].Text}");
        if (found.Count > 0 && IsOneSide([.. candidate.Participants])) _sides.Addressee(candidate, head);
    }

    /// <summary>A partner that the tree lost: right behind the trigger's own preposition.</summary>
    private void LinkBehind(Candidate candidate, string preposition, List<Participant> side)
    {
        if (side.Select(p => p.Actor.Code).Distinct().Count() > 1) return;
        var last = candidate.Match.Word + 1;
        while (last < candidate.Sentence.Count && last <= candidate.Match.Word + Near && candidate.Sentence[last].Upos != Upos.VERB) last++;
        var found = people.Behind(candidate.Sentence, preposition, candidate.Match.Word, last - 1);
        ParticipantFinder.Add(side, found);
        candidate.HasArguments |= found.Count > 0;
        if (found.Count > 0) candidate.Steps.Add($"behind {preposition}: {found[0].Text}");
    }

    /// <summary>Whoever stands beside the subject: before an "and" that the tree lost, or joined by it.</summary>
    private void Together(Candidate candidate, List<Participant> found, int subject)
    {
        ParticipantFinder.Add(found, people.Joined(candidate.Sentence, subject));
        ParticipantFinder.Add(found, JoinedObject(candidate.Sentence, candidate.Match.Word));
        candidate.HasOneSubject = IsOneSide(found);
    }

    /// <summary>"Will join the Italian minister in hosting": whom the subject joins takes part as well.</summary>
    private List<Participant> JoinedObject(Sentence sentence, int verb)
    {
        var head = sentence[verb].Head;
        var isJoined = head >= 0 && sentence[verb].Relation is Relation.Advcl or Relation.Xcomp or Relation.Obl or Relation.Acl
            && sentence[head].Lemma is "join" or "accompany";
        return isJoined && sentence.Object(head) is >= 0 and var other ? people.At(sentence, other) : [];
    }

    /// <summary>A destination that the tree lost: right behind the trigger's own preposition.</summary>
    private void LinkHost(Candidate candidate)
    {
        var (sentence, word) = (candidate.Sentence, candidate.Match.Word);
        var prepositions = candidate.Match.Trigger.Frame.Places.Where(IsPreposition).ToArray();
        var host = people.HeadBehind(sentence, prepositions, word, Near);
        if (host < 0) return;
        candidate.PlaceWords.Add(host);
        ParticipantFinder.Add(candidate.Recipients, people.Hosts(sentence, host, all: true));
    }

    /// <summary>"The foreign ministers of the coalition": many, though the text does not tell whom.</summary>
    private bool IsOpenGroup(Sentence sentence, int word)
    {
        if (sentence[word].Xpos is not ("NNS" or "NNPS")) return false;
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation == Relation.Nmod && sentence.HasCase(child, "of"))
                return sentence.Child(child, Relation.Conj) < 0 && people.At(sentence, child).All(ContactRules.IsBody);
        return false;
    }

    /// <summary>"Talks with X's minister, Y's minister": partners that the tree joined to the talks instead of the first partner.</summary>
    private void LinkConjuncts(Candidate candidate)
    {
        foreach (var child in candidate.Sentence.Children(candidate.Match.Word))
            if (candidate.Sentence[child].Relation == Relation.Conj && candidate.Sentence[child].Upos is Upos.NOUN or Upos.PROPN)
                ParticipantFinder.Add(candidate.Actors, people.At(candidate.Sentence, child));
    }

    private static bool IsOneSide(List<Participant> found) => found.Select(p => p.Actor.Code).Distinct().Count() == 1;

    private static bool IsPreposition(string function) =>
        function is not ("subj" or "obj" or "iobj" or "poss" or "mod" or "clause" or "of" or "speaker");

    private static bool IsPronounOrTime(Sentence sentence, int word) =>
        sentence[word].Upos == Upos.PRON || sentence[word].Relation is Relation.OblTmod or Relation.OblUnmarked;
}
