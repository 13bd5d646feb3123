using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>Pronouns: he and she are the last person, they the last several, it the last state or organisation that acted.</summary>
internal sealed class PronounLink : ILinkRule
{
    private const int Sentences = 3;

    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft.Anaphor != Anaphor.Pronoun) return false;
        var actors = Resolve(draft.Sentence, draft.First, discourse);
        return draft.Link(actors, "coref-pronoun");
    }

    /// <summary>Whom the pronoun at a word means; empty where that cannot be told.</summary>
    public static IReadOnlyList<Actor> Resolve(Sentence sentence, int word, Discourse discourse)
    {
        if (IsPartOf(sentence, word)) return [];
        if (sentence.IsAny(word, "he", "him", "his")) return Person(sentence, word, discourse, 'm')?.Actors ?? [];
        if (sentence.IsAny(word, "she", "her")) return Person(sentence, word, discourse, 'f')?.Actors ?? [];
        return sentence.IsAny(word, "it", "its") ? Body(sentence, word, discourse) : Several(sentence, word, discourse);
    }

    /// <summary>The last person before a word; a null gender fits all. None where an unknown name stands nearer.</summary>
    public static Draft? Person(Sentence sentence, int word, Discourse discourse, char? gender)
    {
        if (gender is not null && Binding.LooksAhead(sentence, word)) return null;
        HashSet<Actor> others = [];
        foreach (var draft in discourse.Before(sentence, word, Sentences))
        {
            if (Binding.IsOther(draft, sentence, word))
            {
                others.UnionWith(draft.Actors);
                continue;
            }
            if (Binding.StandsWrong(draft, sentence, word) || others.Overlaps(draft.Actors)) continue;
            var agrees = Gender.Agrees(draft, gender, discourse);
            if (agrees && draft is { IsSubject: false, Rule: "person", Actors.Count: > 0 } && draft.Sentence.Index == sentence.Index)
                return null;
            if (sentence.Index - draft.Sentence.Index > Nearness(draft) && !draft.IsSubject) continue;
            if (agrees && draft is { Actors.Count: 0, IsSubject: true } && !IsMany(draft)) return null;
            if (!agrees || !draft.IsHuman || draft.Actors[0].Kind != ActorKind.Person && !draft.IsSubject) continue;
            if (gender is { } known && draft.Actors[0].Kind == ActorKind.Person) discourse.Learn(draft.Actors[0], known);
            return draft;
        }
        return null;
    }

    // Somebody whom the article only mentions in passing is seldom the one it goes on with.
    private static int Nearness(Draft draft) => draft.Rule == "person" ? -1 : 1;

    // "most of them", "two of them"
    private static bool IsPartOf(Sentence sentence, int word) => sentence.Is(word, "them") && sentence.Is(word - 1, "of");

    private static IReadOnlyList<Actor> Body(Sentence sentence, int word, Discourse discourse)
    {
        if (sentence.Is(word, "its")) return discourse.Before(sentence, word, 0).FirstOrDefault(draft => draft.IsBody)?.Actors ?? [];
        if (sentence.Words[word].Relation != Relation.Nsubj || IsEmpty(sentence, sentence.Words[word].Head)) return [];
        foreach (var draft in discourse.Before(sentence, word, 1))
            if (draft.IsSubject && !Binding.Forbids(draft, sentence, word)) return draft.IsBody && !IsMany(draft) ? draft.Actors : [];
        return [];
    }

    // "It is clear that …", "it seems", "it follows talks": the pronoun stands for a clause or a happening.
    private static bool IsEmpty(Sentence sentence, int verb) =>
        verb < 0 || sentence.Words[verb].Upos != Upos.VERB
        || sentence.Words[verb].Lemma is "seem" or "appear" or "happen" or "take" or "mean" or "follow" or "come" or "mark" or "occur"
            or "begin" or "end" or "last" or "include" or "involve"
        || sentence.Child(verb, Relation.Csubj) >= 0;

    private static List<Actor> Several(Sentence sentence, int word, Discourse discourse)
    {
        foreach (var draft in discourse.Before(sentence, word, 1))
        {
            if (!draft.IsSubject || Binding.Forbids(draft, sentence, word)) continue;
            var actors = discourse.WithConjuncts(draft);
            if (actors.Count > 1 || IsMany(draft)) return actors is [{ Kind: ActorKind.Person }] ? [] : actors;
            if (actors.Count > 0 && Partner(draft, discourse) is { } partner) return [.. actors, .. partner.Actors];
            if (draft.IsBody && draft.Sentence.Index == sentence.Index) return [];
        }
        return [];
    }

    /// <summary>"The minister met his guest. They …": whom the subject's clause brings together with it.</summary>
    private static Draft? Partner(Draft subject, Discourse discourse)
    {
        var verb = subject.Sentence.Words[subject.Head].Head;
        return !subject.IsHuman || verb < 0 ? null : discourse.Before(subject.Sentence, subject.Sentence.Count, 0)
            .FirstOrDefault(other => other.IsHuman && other.Actors.Count == 1 && HangsOn(other, verb)
                && other.Actors[0].Code is { } code && code != subject.Actors[0].Code);
    }

    private static bool HangsOn(Draft draft, int verb) => draft.Sentence.Words[draft.Head] is
        { Relation: Relation.Obj or Relation.Iobj or Relation.Obl } word && word.Head == verb;

    private static bool IsMany(Draft draft) =>
        draft.Actors is [{ Kind: ActorKind.Group }, ..] || draft.Sentence.Words[draft.Head].Xpos is "NNS" or "NNPS"
        || draft.Sentence.IsAny(draft.Head, "they", "them", "their");
}
