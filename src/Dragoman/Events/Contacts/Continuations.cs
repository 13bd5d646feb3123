using Dragoman.Actors;
using Dragoman.Events.Details;
using Dragoman.Events.Linking;
using Dragoman.Events.Modality;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Contacts;

/// <summary>
/// Sentences that go on about a contact told before: "the meeting took place behind closed doors", "the talks also focused on",
/// "they discussed". They lend date, place, topics and source to it and are no contacts themselves.
/// </summary>
/// <param name="lexicon">Has the classes of topical verbs and of agendas.</param>
/// <param name="people">Participants of the article.</param>
/// <param name="topics">Reads topics.</param>
/// <param name="sources">Reads attributions.</param>
internal sealed class Continuations(TriggerLexicon lexicon, ParticipantFinder people, TopicFinder topics, AttributionFinder sources)
{
    /// <summary>Lends what mentions and topical clauses of the article tell to the contacts before them.</summary>
    public void Attach(IReadOnlyList<Sentence> sentences, IReadOnlyList<Candidate> contacts, ILookup<int, Candidate> mentions)
    {
        if (contacts.Count == 0) return;
        foreach (var sentence in sentences)
        {
            foreach (var mention in mentions[sentence.Index])
                if (Last(contacts, sentence.Index, mention, IsHeld(mention.Status)) is { } contact) Lend(contact, mention);
            for (var word = 0; word < sentence.Count; word++)
                if (sentence[word].Upos == Upos.VERB) Topical(sentence, word, contacts, mentions);
        }
    }

    private static void Lend(Candidate contact, Candidate mention)
    {
        if (!contact.IsDated && mention.IsDated) (contact.Date, contact.IsDated) = (mention.Date, true);
        contact.Place ??= contact.Mode is "phone" or "correspondence" ? null : mention.Place;
        contact.Topics = [.. contact.Topics.Union(mention.Topics, StringComparer.OrdinalIgnoreCase)];
        Attribute(contact, mention.Attribution);
    }

    /// <summary>What a participant himself said of it does not make him the source of all the rest.</summary>
    private static void Attribute(Candidate contact, List<Participant> sources)
    {
        var isOwn = sources.Exists(s =>
            contact.Participants.Any(p => ParticipantFinder.Same(p.Actor, s.Actor) && p.Actor.Kind == ActorKind.Person));
        if (contact.Attribution.Count == 0 && !isOwn) contact.Attribution = sources;
    }

    private void Topical(Sentence sentence, int verb, IReadOnlyList<Candidate> contacts, ILookup<int, Candidate> mentions)
    {
        var lemma = sentence.LowerLemma(verb);
        var isTopical = lexicon.IsIn("topical", lemma) || lexicon.IsIn("topical-on", lemma);
        if (!isTopical && lemma is not ("top" or "dominate" or "lead" or "head" or "include")) return;
        var isPast = MoodReader.Read(sentence, verb) is Mood.Real or Mood.Progressive;
        var contact = Last(contacts, sentence.Index, null, isPast);
        if (contact is null) return;
        var found = new List<string>();
        if (isTopical && IsAbout(sentence, verb, contact, mentions)) topics.OfClause(sentence, verb, found);
        else if (!isTopical && IsAgenda(sentence, verb)) topics.Add(sentence, sentence.SurfaceSubject(verb), found);
        if (found.Count == 0) return;
        contact.Topics = [.. contact.Topics.Union(found, StringComparer.OrdinalIgnoreCase)];
        Attribute(contact, sources.Find(sentence, verb));
    }

    /// <summary>The clause is about the contact: its subject is the event, its participants, or nobody ("was discussed").</summary>
    private bool IsAbout(Sentence sentence, int verb, Candidate contact, ILookup<int, Candidate> mentions)
    {
        var subject = sentence.Subject(verb);
        if (subject < 0) return sentence.IsPassive(verb);
        if (sentence.LowerLemma(verb) == "include") return lexicon.IsIn("issue", sentence.LowerLemma(subject));
        if (mentions[sentence.Index].Any(mention => mention.Match.Word == subject)) return true;
        var who = people.At(sentence, subject);
        return who.Count > 0 && who.All(w => contact.Participants.Any(p => ParticipantFinder.Same(p.Actor, w.Actor)));
    }

    private bool IsAgenda(Sentence sentence, int verb) =>
        sentence.SurfaceSubject(verb) >= 0 && sentence.Child(verb, Relation.Obj) is >= 0 and var agenda
        && lexicon.IsIn("agenda", sentence.LowerLemma(agenda));

    /// <summary>
    /// The last contact told up to a sentence that a mention fits; what is told in the past ("the talks centred on") is about one that
    /// was held, if there is one, not about one that is planned.
    /// </summary>
    private static Candidate? Last(IReadOnlyList<Candidate> contacts, int sentence, Candidate? mention, bool isPast)
    {
        var fitting = contacts.Where(contact => contact.Sentence.Index <= sentence && (mention is null || Fits(contact, mention)));
        return (isPast ? fitting.LastOrDefault(contact => IsHeld(contact.Status)) : null) ?? fitting.LastOrDefault();
    }

    private static bool IsHeld(EventStatus status) =>
        status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Historical;

    private static bool Fits(Candidate contact, Candidate mention) =>
        (mention.Mode is null or "multilateral" or ContactRules.AnyMode || contact.Mode == mention.Mode
            || mention.Mode == "visit" && contact.Mode is null)
        && mention.Participants.Select(ContactRules.Side).All(side => contact.Participants.Any(p => ContactRules.Side(p) == side));
}
