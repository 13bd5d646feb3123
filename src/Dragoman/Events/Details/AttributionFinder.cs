using Dragoman.Actors;
using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Details;

/// <summary>Finds on whose word an event is told: the subject of a saying verb over or beside its clause, "according to".</summary>
/// <param name="people">Participants of the article.</param>
/// <param name="lexicon">Has the class of saying verbs.</param>
internal sealed class AttributionFinder(ParticipantFinder people, TriggerLexicon lexicon)
{
    private const int Memory = 6;

    /// <summary>To whom the text as a whole is attributed ("attributable to spokesperson X"); empty where it is not.</summary>
    public List<Participant> OfArticle()
    {
        foreach (var sentence in people.Sentences)
            for (var word = 0; word < sentence.Count; word++)
                if (sentence.LowerLemma(word) == "attributable"
                    && people.HeadBehind(sentence, ["to"], word, reach: 2) is >= 0 and var source)
                    return people.At(sentence, source);
        return [];
    }

    /// <summary>The sources of what a word of the sentence heads; empty where the outlet itself says it.</summary>
    public List<Participant> Find(Sentence sentence, int word)
    {
        var chain = Chain.Up(sentence, sentence.Clause(word));
        for (var i = 0; i < chain.Count; i++)
        {
            if (i > 0 && IsSaying(sentence, chain[i]) && IsSaid(sentence, chain[i - 1]) && Speaker(sentence, chain[i]) is { } over)
                return over;
            foreach (var child in sentence.Children(chain[i]))
            {
                if (child == word || chain.Contains(child)) continue;
                if (IsBeside(sentence, child) && IsSaying(sentence, child) && Speaker(sentence, child) is { } beside) return beside;
            }
        }
        return According(sentence) ?? Trailing(sentence, word) ?? [];
    }

    /// <summary>Who says "we" and "I": the source of the clause, or whoever spoke last before where a quotation goes on.</summary>
    public List<Participant> Speaking(Sentence sentence, int word)
    {
        var found = Find(sentence, word);
        for (var index = sentence.Index - 1; found.Count == 0 && index >= Math.Max(0, sentence.Index - Memory); index--)
            found = LastSpeaker(people.Sentences[index]);
        return found;
    }

    private List<Participant> LastSpeaker(Sentence sentence)
    {
        for (var verb = sentence.Count - 1; verb >= 0; verb--)
            if (IsSaying(sentence, verb) && Speaker(sentence, verb) is { Count: > 0 } speaker) return speaker;
        return [];
    }

    private static bool IsBeside(Sentence sentence, int child) => sentence[child].Relation is Relation.Parataxis
        || sentence[child].Relation is Relation.Advcl
            && sentence.Child(child, Relation.Mark) < 0 && sentence.Child(child, Relation.Nsubj) >= 0;

    /// <summary>"According to X" anywhere in the sentence.</summary>
    private List<Participant>? According(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count - 1; word++)
            if (sentence.LowerLemma(word) is "accord" or "according" && sentence.LowerLemma(word + 1) == "to")
                return Named(sentence, sentence[word].Relation is Relation.Case ? sentence[word].Head : Behind(sentence, word));
        return null;
    }

    private static int Behind(Sentence sentence, int according)
    {
        foreach (var child in sentence.Children(according))
            if (sentence[child].Relation is Relation.Obl or Relation.Nmod) return child;
        return according;
    }

    /// <summary>"…, the ministry said": the last verb of a sentence, whatever the tree made of it.</summary>
    private List<Participant>? Trailing(Sentence sentence, int word)
    {
        for (var last = sentence.Count - 1; last > word; last--)
        {
            if (sentence[last].Upos != Upos.VERB) continue;
            if (!IsSaying(sentence, last) || sentence.Child(last, Relation.Nsubj) is not (>= 0 and var subject)) return null;
            var first = sentence.Subtree(subject).First;
            return first > word && subject < last && first > 0 && sentence[first - 1].Upos == Upos.PUNCT ? Named(sentence, subject) : null;
        }
        return null;
    }

    private bool IsSaying(Sentence sentence, int word) =>
        sentence[word].Upos == Upos.VERB && lexicon.IsIn("say", sentence.LowerLemma(word));

    private static bool IsSaid(Sentence sentence, int clause) =>
        sentence[clause].Relation is Relation.Ccomp or Relation.Parataxis or Relation.Obj or Relation.Xcomp
        || sentence[clause].Relation is Relation.Advcl or Relation.Acl && sentence.HasCase(clause, "that");

    private List<Participant>? Speaker(Sentence sentence, int verb)
    {
        var subject = sentence.LowerLemma(verb) is "quote" or "cite" && sentence.Object(verb) is >= 0 and var quoted
            ? quoted : sentence.Subject(verb);
        return subject < 0 || sentence[subject].Upos is Upos.VERB ? null : Named(sentence, subject);
    }

    /// <summary>"The site also wrote", "the statement added": whoever was named as speaking shortly before.</summary>
    private List<Participant>? Earlier(Sentence sentence, int word)
    {
        if (!lexicon.IsIn("speaker", sentence.LowerLemma(word)) || !IsDefinite(sentence, word)) return null;
        for (var index = sentence.Index - 1; index >= Math.Max(0, sentence.Index - Memory); index--)
        {
            var before = people.Sentences[index];
            for (var verb = before.Count - 1; verb >= 0; verb--)
                if (IsSaying(before, verb) && before.Child(verb, Relation.Nsubj) is >= 0 and var subject
                    && !IsDefinite(before, subject) && before[subject].Upos is Upos.PROPN or Upos.NOUN) return Named(before, subject);
        }
        return null;
    }

    private static bool IsDefinite(Sentence sentence, int word) =>
        sentence.Child(word, Relation.Det) is >= 0 and var article && sentence.LowerLemma(article) is "the" or "this" or "that";

    private List<Participant> Named(Sentence sentence, int word)
    {
        var known = people.At(sentence, word, modifiers: true);
        if (known.Count > 0) return known;
        if (sentence[word].Upos == Upos.PRON) return [];
        if (Earlier(sentence, word) is { } earlier) return earlier;
        var text = NounPhrase.Text(sentence, word);
        var behind = sentence.Children(word).SelectMany(child => people.At(sentence, child, modifiers: true)).FirstOrDefault();
        return [new Participant(text, new Actor(text, ActorKind.Group, behind?.Actor.Code) { Country = behind?.Actor.Country })];
    }
}
