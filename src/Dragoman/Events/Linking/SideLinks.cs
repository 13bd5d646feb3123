using Dragoman.Actors;
using Dragoman.Events.Details;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>
/// Links sides that no function of a frame tells: hosts of summits, brokers of talks, those addressed in a call, a state's own people.
/// </summary>
/// <param name="people">Participants of the article.</param>
/// <param name="lexicon">Has the class of opponents.</param>
internal sealed class SideLinks(ParticipantFinder people, TriggerLexicon lexicon)
{
    /// <summary>"Police opened fire on demonstrators": who protests is one of the state's own where nothing else is told.</summary>
    public void OwnPeople(Candidate candidate, Func<Candidate, int, TriggerPos, string, IEnumerable<int>> fillers)
    {
        if (candidate.Actors.Find(actor => actor.Actor.Kind == ActorKind.State) is not { } state) return;
        var (sentence, match) = (candidate.Sentence, candidate.Match);
        foreach (var function in match.Trigger.Frame.Recipients)
            foreach (var filler in fillers(candidate, match.Word, match.Trigger.Pos, function))
                if (lexicon.IsIn("opponents", sentence.LowerLemma(filler)))
                {
                    candidate.Recipients.Add(state with { Text = NounPhrase.Text(sentence, filler) });
                    return;
                }
    }

    /// <summary>"In a call, she thanked her counterpart": whom the clause is about was on the other end.</summary>
    public void Addressee(Candidate candidate, int verb)
    {
        // "At the meeting" may be anybody's.
        if (candidate.Sentence.Child(candidate.Match.Word, Relation.Det) is not (>= 0 and var article)
            || candidate.Sentence.LowerLemma(article) is not ("a" or "an")) return;
        if (candidate.Sentence.Fillers(verb, TriggerPos.Verb, "obj").FirstOrDefault(-1) is not (>= 0 and var other)) return;
        var found = people.At(candidate.Sentence, other);
        ParticipantFinder.Add(candidate.Actors, found);
        candidate.HasArguments |= found.Count > 0;
        if (found.Count > 0) candidate.Steps.Add($"object of the clause: {found[0].Text}");
    }

    /// <summary>"Will attend the summit in Prague": whose country it is in is a party too.</summary>
    public void Venue(Candidate candidate, int noun)
    {
        foreach (var word in candidate.Governors.Append(noun))
            foreach (var filler in candidate.Sentence.Oblique(word, "in"))
                ParticipantFinder.Add(candidate.Actors, people.Hosts(candidate.Sentence, filler));
    }

    /// <summary>"EU-brokered talks", "talks under Omani mediation": who brings the sides together takes part.</summary>
    public void Broker(Candidate candidate)
    {
        var sentence = candidate.Sentence;
        foreach (var child in sentence.Children(candidate.Match.Word))
            if (sentence[child].Relation == Relation.Amod
                && sentence[child].Lemma is "broker" or "brokered" or "mediate" or "mediated" or "facilitate" or "sponsor")
                foreach (var broker in sentence.Children(child))
                    ParticipantFinder.Add(candidate.Actors, people.At(sentence, broker, modifiers: true));
        var clause = sentence[candidate.Match.Word].Head;
        foreach (var word in clause < 0 ? [candidate.Match.Word] : new[] { candidate.Match.Word, clause })
            Mediation(candidate, word);
    }

    private void Mediation(Candidate candidate, int word)
    {
        foreach (var mediation in candidate.Sentence.Oblique(word, "under"))
            if (candidate.Sentence.LowerLemma(mediation) is "mediation" or "auspices" or "auspex" or "facilitation" or "sponsorship")
                foreach (var child in candidate.Sentence.Children(mediation))
                    ParticipantFinder.Add(candidate.Actors, people.At(candidate.Sentence, child, modifiers: true));
    }
}
