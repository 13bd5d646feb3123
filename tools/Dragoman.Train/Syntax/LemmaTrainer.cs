using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Syntax.Lemmas;

namespace Dragoman.Train.Syntax;

/// <summary>Counts which rule leads from form to lemma for each word and ending, and keeps the keys that say something new.</summary>
internal sealed class LemmaTrainer
{
    // An ending teaches other words only what several words with it have shown.
    private const int FewestForms = 3;

    private readonly Dictionary<uint, Dictionary<LemmaRule, HashSet<string>>> _forms = [];
    private readonly Dictionary<uint, Dictionary<LemmaRule, int>> _words = [];
    private readonly List<uint[]> _seen = [];

    /// <param name="sentence">Words with their lemmas.</param>
    /// <param name="weight">How often each is counted.</param>
    public void Add(Sentence sentence, int weight = 1)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var (word, form) = (sentence[i], sentence.Form(i).ToString());
            if (word.Lemma == "_" || form.Length > LemmaRule.MaxLength / 2) continue;
            var keys = new uint[LemmaContext.KeyCount(form)];
            new LemmaContext(word.Upos, LemmaContext.HashOf(word.Xpos), i == 0).Keys(form, keys);
            var rule = LemmaRule.Between(form, word.Lemma);
            foreach (var key in keys[..^1]) At(At(_forms, key), rule).Add(form);
            var counts = At(_words, keys[^1]);
            counts[rule] = counts.GetValueOrDefault(rule) + weight;
            _seen.Add(keys);
        }
    }

    public void Save(string path)
    {
        var best = Kept();
        var rules = best.Values.Distinct().OrderBy(rule => rule.Format(), StringComparer.Ordinal).ToList();
        var numbers = rules.Select((rule, i) => (rule, i)).ToDictionary(pair => pair.rule, pair => (ushort)pair.i);
        var keys = best.Keys.Order().ToArray();
        new ModelWriter(Lemmatizer.Kind)
            .Add<uint>(Lemmatizer.KeySection, keys)
            .Add<ushort>(Lemmatizer.NumberSection, keys.Select(key => numbers[best[key]]).ToArray())
            .AddLines(Lemmatizer.RuleSection, rules.Select(rule => rule.Format()))
            .Save(path);
    }

    private Dictionary<uint, LemmaRule> Kept()
    {
        var best = _words.ToDictionary(pair => pair.Key, pair => Best(pair.Value));
        foreach (var (key, rules) in _forms)
        {
            var counts = rules.ToDictionary(rule => rule.Key, rule => rule.Value.Count);
            if (counts[Best(counts)] >= FewestForms) best[key] = Best(counts);
        }
        var kept = new HashSet<uint>();
        foreach (var keys in _seen)
        {
            var known = keys.Where(best.ContainsKey).ToList();
            for (var i = 0; i < known.Count; i++)
                if (i == 0 || best[known[i]] != best[known[i - 1]]) kept.Add(known[i]);
        }
        return best.Where(pair => kept.Contains(pair.Key)).ToDictionary();
    }

    private static LemmaRule Best(Dictionary<LemmaRule, int> counts) =>
        counts.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key.Format(), StringComparer.Ordinal).First().Key;

    private static TValue At<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key) where TKey : notnull where TValue : new()
    {
        if (!dictionary.TryGetValue(key, out var value)) dictionary[key] = value = new TValue();
        return value;
    }
}
