using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>Common nouns that refer back.</summary>
internal static class Nouns
{
    /// <summary>Whether the mention is a definite noun of a kind.</summary>
    public static bool Are(Draft draft, Discourse discourse, ReferenceKind kind) =>
        draft.Anaphor is Anaphor.Noun or Anaphor.Office && IsDefinite(draft)
        && discourse.Context.References.TryGetValue(draft.Sentence.Words[draft.Head].Lemma, out var own) && own == kind;

    /// <summary>Whether it says that several are known: "both sides", "the two countries", "our countries", "the sides".</summary>
    public static bool AreCounted(Draft draft)
    {
        for (var word = draft.First; word < draft.Last; word++)
            if (draft.Sentence.IsAny(word, "both", "two", "three", "each", "our", "their")) return true;
        return draft.Last - draft.First == 1 && draft.Sentence.IsAny(draft.Last, "sides");
    }

    /// <summary>Whether the mention speaks of somebody known: "the", "both", "these two", "our".</summary>
    public static bool IsDefinite(Draft draft) =>
        draft.Sentence.IsAny(draft.First, "the", "both", "each", "this", "these", "our", "their", "that", "two");
}
