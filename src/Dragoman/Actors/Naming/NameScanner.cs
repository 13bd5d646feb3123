using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Naming;

/// <summary>Finds the names of registries in a sentence in one pass: from each word the longest name, the user's before the
/// registry's.</summary>
/// <param name="registries">The registries in the order in which they win.</param>
internal sealed class NameScanner(IReadOnlyList<RegistryTables> registries)
{
    /// <summary>The names in the order of the text; they do not overlap.</summary>
    public SentenceNames Scan(Sentence sentence, Day day)
    {
        var hits = new List<NameHit>();
        var inCapitals = IsInCapitals(sentence);
        NameHit?[] best = new NameHit?[sentence.Count];
        foreach (var registry in registries)
            Scan(new(sentence, registry, day, inCapitals), best);
        for (var word = 0; word < sentence.Count; word++)
            if (best[word] is { } hit)
            {
                hits.Add(hit);
                word = hit.Last;
            }
        return new(sentence, hits);
    }

    private static void Scan(in Pass pass, NameHit?[] best)
    {
        var atoms = new SentenceAtoms(pass.Sentence, pass.Registry.Names.Atoms);
        for (var start = 0; start < atoms.Count; start++)
        {
            if (!atoms.Starts(start) || atoms.Atom(start) < 0) continue;
            var word = atoms.Word(start);
            var hit = Longest(pass, atoms, start);
            if (hit is not null && (best[word] is null || best[word]!.Last < hit.Last)) best[word] = hit;
        }
    }

    private static NameHit? Longest(in Pass pass, SentenceAtoms atoms, int start)
    {
        NameHit? longest = null;
        var trie = pass.Registry.Names.Trie;
        for (var (at, node) = (start, NameTrie.Root); at < atoms.Count && atoms.Atom(at) >= 0; at++)
        {
            node = trie.Step(node, atoms.Atom(at));
            if (node < 0) break;
            if (!atoms.Ends(at)) continue;
            var senses = pass.Allowed(pass.Registry.Names.Senses.AsSpan(trie.At(node)), atoms.Word(start), atoms.Word(at));
            if (senses.Length > 0) longest = new(atoms.Word(start), atoms.Word(at), pass.Registry, senses);
        }
        return longest;
    }

    private static bool IsInCapitals(Sentence sentence)
    {
        var words = 0;
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence.Words[word].Upos is Upos.PUNCT or Upos.NUM or Upos.SYM) continue;
            if (!sentence.IsAllCapitals(word)) return false;
            words++;
        }
        return words > 2;
    }

    /// <summary>One registry over one sentence.</summary>
    private readonly record struct Pass(Sentence Sentence, RegistryTables Registry, Day Day, bool InCapitals)
    {
        public Sense[] Allowed(ReadOnlySpan<Sense> senses, int first, int last)
        {
            if (senses.Length == 0) return [];
            List<Sense> allowed = [];
            foreach (var sense in senses)
                if (sense.Holds(Day) && IsWritten(sense, first, last)) allowed.Add(sense);
            return [.. allowed];
        }

        private bool IsWritten(in Sense sense, int first, int last) => sense.Spelling switch
        {
            SpellingRule.Any => true,
            SpellingRule.Acronym => Sentence.IsAllCapitals(first) && Sentence.IsAllCapitals(last) && !IsShoutedWord(first),
            _ => (Sentence.IsCapitalised(last) || sense.Kind == SenseKind.Person && IsSyllable(last))
                && (Sentence.IsCapitalised(first) || Particles.Are(Sentence.Form(first)))
                && (InCapitals || first != last || Sentence.IsNominal(first)),
        };

        // "un" in "Kim Jong-un"
        private bool IsSyllable(int word) => Sentence.IsHyphen(word - 1) && Sentence.Words[word - 1].End == Sentence.Words[word].Start;

        // In a headline in capitals, "US" may be the pronoun, and "IS" may be shouted anywhere: there only the tagger can tell.
        private bool IsShoutedWord(int word)
        {
            if (Sentence.Form(word).Contains('.')) return false;
            var tag = Sentence.Words[word].Upos;
            return InCapitals ? tag is not (Upos.PROPN or Upos.X) : tag is Upos.AUX or Upos.PRON or Upos.VERB or Upos.DET or Upos.ADP;
        }
    }
}
