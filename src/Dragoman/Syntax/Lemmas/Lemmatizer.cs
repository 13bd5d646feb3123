using Dragoman.Models;
using Dragoman.Syntax.Features;

namespace Dragoman.Syntax.Lemmas;

/// <summary>Finds base forms: of all rules learned for a word or its endings, the one with the longest match.</summary>
internal sealed class Lemmatizer
{
    /// <summary>Kind and name of the model.</summary>
    public const string Kind = "lemmas", ModelName = "en/lemmas";

    /// <summary>Names of the model's sections, for the writer.</summary>
    public const string KeySection = "keys", NumberSection = "numbers", RuleSection = "rules";

    private readonly Vocabulary _keys;
    private readonly ushort[] _numbers;
    private readonly LemmaRule[] _rules;
    private readonly StringPool _strings = new();

    public Lemmatizer(ModelFile file)
        : this(new Vocabulary(file.Values<uint>(KeySection)), file.Values<ushort>(NumberSection).ToArray(),
            [.. file.Lines(RuleSection).Select(LemmaRule.Parse)])
    {
    }

    /// <summary>Knows no rules: every form is its own lemma.</summary>
    public static Lemmatizer Empty { get; } = new(new Vocabulary([]), [], []);

    /// <summary>Takes keys, the number of each one's rule, and the rules.</summary>
    public Lemmatizer(Vocabulary keys, ushort[] numbers, LemmaRule[] rules) => (_keys, _numbers, _rules) = (keys, numbers, rules);

    /// <summary>The lemma, as a string that is shared between equal ones.</summary>
    public string Lemma(ReadOnlySpan<char> form, LemmaContext context)
    {
        if (form.Length > LemmaRule.MaxLength / 2) return _strings.Get(form);
        Span<uint> keys = stackalloc uint[LemmaContext.LongestEnding + 2];
        Span<char> lemma = stackalloc char[LemmaRule.MaxLength];
        context.Keys(form, keys);
        for (var i = LemmaContext.KeyCount(form) - 1; i >= 0; i--)
        {
            var place = _keys.Find(keys[i]);
            if (place < 0) continue;
            var length = _rules[_numbers[place]].Apply(form, lemma);
            if (length > 0) return _strings.Get(lemma[..length]);
        }
        return _strings.Get(form);
    }
}
