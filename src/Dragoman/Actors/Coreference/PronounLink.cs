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
        if (sentence.IsAny(word, "he", "him", "his")) return Person(sentence, word, discourse, 'm')?.Actors ?? [];
        if (sentence.IsAny(word, "she", "her")) return Person(sentence, word, discourse, 'f')?.Actors ?? [];
        return sentence.IsAny(word, "it", "its") ? Body(sentence, word, discourse) : Several(sentence, word, discourse);
    }

    /// <summary>The last person before a word; a null gender fits all. None where an unknown name stands nearer.</summary>
    public static Draft? Person(Sentence sentence, int word, Discourse discourse, char? gender)
    {
        foreach (var draft in discourse.Before(sentence, word, Sentences))
        {
            if (IsInSameClause(draft, sentence, word)) continue;
            if (sentence.Index - draft.Sentence.Index > Nearness(draft) && !draft.IsSubject) continue;
            if (draft.Actors.Count == 0 && draft.IsSubject && MayBe(draft.Name!, gender, discourse)) return null;
            if (!draft.IsHuman || gender is { } g && !discourse.Agrees(draft.Actors[0], g)) continue;
            if (gender is { } known && draft.Actors[0].Kind == ActorKind.Person) discourse.Learn(draft.Actors[0], known);
            return draft;
        }
        return null;
    }

    // Somebody whom the article only mentions in passing is seldom the one it goes on with.
    private static int Nearness(Draft draft) => draft.Rule == "person" ? -1 : 1;

    private static bool MayBe(string name, char? gender, Discourse discourse) =>
        gender is null || discourse.Context.GenderOf(name) is not { } own || own == gender;

    private static IReadOnlyList<Actor> Body(Sentence sentence, int word, Discourse discourse)
    {
        if (sentence.Is(word, "its")) return discourse.Before(sentence, word, 0).FirstOrDefault(draft => draft.IsBody)?.Actors ?? [];
        if (sentence.Words[word].Relation != Relation.Nsubj || IsEmpty(sentence, sentence.Words[word].Head)) return [];
        foreach (var draft in discourse.Before(sentence, word, 1))
            if (draft.IsSubject && !IsInSameClause(draft, sentence, word)) return draft.IsBody && !IsMany(draft) ? draft.Actors : [];
        return [];
    }

    // "It is clear that …", "it seems": the pronoun stands for a clause.
    private static bool IsEmpty(Sentence sentence, int verb) =>
        verb < 0 || sentence.Words[verb].Upos != Upos.VERB
        || sentence.Words[verb].Lemma is "seem" or "appear" or "happen" or "take" or "mean"
        || sentence.Child(verb, Relation.Csubj) >= 0;

    private static List<Actor> Several(Sentence sentence, int word, Discourse discourse)
    {
        foreach (var draft in discourse.Before(sentence, word, 1))
        {
            if (draft.Actors.Count == 0 || !draft.IsSubject || IsInSameClause(draft, sentence, word)) continue;
            var actors = discourse.WithConjuncts(draft);
            if (actors.Count > 1 || IsMany(draft)) return actors;
            if (Partner(draft, discourse) is { } partner) return [.. actors, .. partner.Actors];
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
        draft.Actors[0].Kind is ActorKind.Group || draft.Sentence.Words[draft.Head].Xpos is "NNS" or "NNPS";

    // "Lavrov told him": whoever tells is somebody else, unless the pronoun is a possessive.
    private static bool IsInSameClause(Draft draft, Sentence sentence, int word)
    {
        if (draft.Sentence.Index != sentence.Index || sentence.Words[word].Relation == Relation.NmodPoss) return false;
        var verb = sentence.Words[word].Head;
        return verb >= 0 && sentence.Words[draft.Head].Head == verb && draft.IsSubject;
    }
}
