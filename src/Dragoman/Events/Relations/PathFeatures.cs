using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Relations;

/// <summary>What the tree tells of a marked pair: the way from actor to recipient, and the predicates over the actor.</summary>
internal static class PathFeatures
{
    private const int MaxLength = 7;

    public static void Add(PairView view, FeatureBag bag)
    {
        if (view.Actor < 0) return;
        var (sentence, actor) = (view.Sentence, view.Words[view.Actor]);
        AddPredicates(sentence, actor, bag);
        if (view.Recipient < 0) return;
        var recipient = view.Words[view.Recipient];
        var top = Meeting(sentence, actor, recipient);
        var up = Way(sentence, actor, top);
        var down = Way(sentence, recipient, top);
        if (up.Count + down.Count > MaxLength) return;
        var between = up.Skip(1).Concat(down.Skip(1).Reverse()).Select(word => Lemma(sentence, word));
        var lemmas = string.Join(' ', between.Prepend(Lemma(sentence, top)));
        var shape = Relations(sentence, up) + "|" + Relations(sentence, down);
        bag.Add("path", 1f, lemmas, shape);
        bag.Add("path-words", 1f, lemmas);
        bag.Add("path-shape", 0.5f, shape);
        bag.Add("path-top", 1f, Lemma(sentence, top), Last(sentence, up), Last(sentence, down));
        foreach (var word in up.Concat(down)) bag.Add("on-path", 1f, Lemma(sentence, word));
    }

    /// <summary>The verbs over the actor and what hangs on them: "agree" over "withdraw", with auxiliaries, negation and objects.</summary>
    private static void AddPredicates(Sentence sentence, int actor, FeatureBag bag)
    {
        var (word, last) = (sentence[actor].Head, "");
        for (var depth = 0; word >= 0 && depth < 3; depth++, word = sentence[word].Head)
            if (sentence[word].Upos is Upos.VERB or Upos.NOUN or Upos.ADJ)
            {
                var lemma = Lemma(sentence, word);
                var role = RelationName(sentence[actor].Relation);
                bag.Add(depth == 0 ? "over" : "above", 1f, lemma, role);
                AddDependents(sentence, word, lemma, bag, depth == 0 ? 1f : 0.5f);
                if (last.Length > 0) bag.Add("over-pair", 1f, lemma, last);
                last = lemma;
            }
    }

    private static void AddDependents(Sentence sentence, int verb, string lemma, FeatureBag bag, float weight)
    {
        foreach (var child in sentence.Children(verb))
            switch (sentence[child].Relation)
            {
                case Relation.Aux or Relation.AuxPass or Relation.Advmod or Relation.CompoundPrt or Relation.Mark:
                    bag.Add("verb-with", weight, Lemma(sentence, child));
                    bag.Add("verb-and", weight, lemma, Lemma(sentence, child));
                    break;
                case Relation.Obj or Relation.Xcomp or Relation.Obl or Relation.Ccomp or Relation.NsubjPass:
                    bag.Add("verb-arg", weight, lemma, Lemma(sentence, child));
                    break;
            }
    }

    private static int Meeting(Sentence sentence, int a, int b)
    {
        while (a >= 0 && !sentence.IsUnder(b, a)) a = sentence[a].Head;
        return a < 0 ? sentence.Root : a;
    }

    private static List<int> Way(Sentence sentence, int word, int top)
    {
        var way = new List<int>();
        for (; word >= 0 && word != top; word = sentence[word].Head) way.Add(word);
        return way;
    }

    private static string Relations(Sentence sentence, List<int> way) =>
        string.Join('>', way.Select(word => RelationName(sentence[word].Relation)));

    private static string Last(Sentence sentence, List<int> way) => way.Count == 0 ? "" : RelationName(sentence[way[^1]].Relation);

    private static string RelationName(Relation relation) => s_names[(int)relation];

    private static readonly string[] s_names = Enum.GetNames<Relation>();

    private static string Lemma(Sentence sentence, int word) => sentence.LowerLemma(word);
}
