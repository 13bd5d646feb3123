using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Instruments;

/// <summary>Finds what a document provides: "the draft calls for X", "a resolution demanding X", "a treaty that bans X".</summary>
/// <param name="lexicon">Verbs of providing.</param>
internal sealed class ProvisionFinder(InstrumentLexicon lexicon)
{
    private const int MaxStack = 512;

    private static readonly string[] s_prepositions = ["for", "on", "of", "upon"];

    /// <summary>Adds the provisions told of the document at this word.</summary>
    public void Fill(Draft draft, Sentence sentence, int document)
    {
        for (var verb = 0; verb < sentence.Count; verb++)
        {
            if (sentence[verb].Upos != Upos.VERB || !lexicon.Provisions.Contains(sentence.LowerLemma(verb))) continue;
            if (!IsSaidBy(sentence, verb, document)) continue;
            var provision = Provision(sentence, verb);
            if (provision is null || draft.Provisions.Contains(provision)) continue;
            draft.Provisions.Add(provision);
            draft.Steps.Add($"provides: {sentence.Form(verb)}");
        }
    }

    /// <summary>The document is the subject; a clause on a noun in its phrase counts ("a draft for the Council that calls").</summary>
    private static bool IsSaidBy(Sentence sentence, int verb, int document)
    {
        var subject = sentence.Subject(verb);
        return subject == document
            || subject > document && sentence[verb].Relation is Relation.AclRelcl && sentence[verb].Head == subject
                && sentence[subject].Relation is Relation.Nmod && sentence.IsUnder(subject, document);
    }

    private static string? Provision(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            var relation = sentence[child].Relation;
            if (relation is Relation.Obl or Relation.Nmod && s_prepositions.Any(p => sentence.HasCase(child, p)))
                return Phrase(sentence, child);
            if (relation is Relation.Ccomp or Relation.Xcomp) return Clause(sentence, child);
        }
        var thing = sentence.Child(verb, Relation.Obj);
        return thing < 0 ? null : Phrase(sentence, thing);
    }

    /// <summary>A noun phrase with all that follows it, without determiner and quotation marks.</summary>
    private static string Phrase(Sentence sentence, int head)
    {
        var (first, last) = sentence.Subtree(head);
        while (first < head && IsOpening(sentence, first)) first++;
        last = BeforeClause(sentence, head, last);
        return Trim(sentence, first, last);
    }

    private static bool IsOpening(Sentence sentence, int word) =>
        sentence[word].Upos is Upos.PUNCT or Upos.CCONJ or Upos.ADP || sentence.LowerLemma(word) is "a" or "an" or "the";

    private static string Clause(Sentence sentence, int head)
    {
        var (first, last) = sentence.Subtree(head);
        while (first < head && sentence[first].Upos is Upos.SCONJ or Upos.PUNCT) first++;
        return Trim(sentence, first, last);
    }

    /// <summary>Leaves out what tells of something else: relative clauses and parentheses.</summary>
    private static int BeforeClause(Sentence sentence, int head, int last)
    {
        foreach (var child in sentence.Children(head))
            if (child > head && sentence[child].Relation is Relation.AclRelcl or Relation.Parataxis)
                return Math.Min(last, sentence.Subtree(child).First - 1);
        return last;
    }

    private static string Trim(Sentence sentence, int first, int last)
    {
        while (last > first && sentence[last].Upos is Upos.PUNCT) last--;
        while (first < last && sentence[first].Upos is Upos.PUNCT) first++;
        return WithoutQuotes(sentence.Between(first, last));
    }

    /// <summary>Quotation marks that open or close only part of the phrase would stand alone.</summary>
    private static string WithoutQuotes(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= MaxStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (c is not ('"' or '“' or '”')) kept[length++] = c;
        return kept[..length].Trim().ToString();
    }
}
