using System.Globalization;

namespace Dragoman.Syntax.Lemmas;

/// <summary>How a form becomes its lemma.</summary>
/// <param name="Cut">Characters to take off the end.</param>
/// <param name="Append">What to put there instead.</param>
/// <param name="Case">What becomes of capitals.</param>
internal readonly record struct LemmaRule(int Cut, string Append, LemmaCase Case)
{
    /// <summary>The longest lemma that is looked for; longer forms are their own lemmas.</summary>
    public const int MaxLength = 64;

    /// <summary>The rule that leads from a form to a lemma; the shortest ending is exchanged.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        var kind = Enum.GetValues<LemmaCase>().MaxBy(c => CommonStart(Write(form, c), lemma));
        var common = CommonStart(Write(form, kind), lemma);
        return new(form.Length - common, lemma[common..], kind);
    }

    /// <summary>Writes the lemma of a form.</summary>
    /// <returns>Its length; 0 where the rule does not fit.</returns>
    public int Apply(ReadOnlySpan<char> form, Span<char> lemma)
    {
        var stem = form.Length - Cut;
        if (stem < 0 || stem + Append.Length > lemma.Length) return 0;
        for (var i = 0; i < stem; i++)
            lemma[i] = Case == LemmaCase.Keep || (Case == LemmaCase.Title && i == 0) ? form[i] : char.ToLowerInvariant(form[i]);
        Append.CopyTo(lemma[stem..]);
        return stem + Append.Length;
    }

    public string Format() => string.Create(CultureInfo.InvariantCulture, $"{Cut}\t{(int)Case}\t{Append}");

    public static LemmaRule Parse(string line)
    {
        var parts = line.Split('\t');
        return new(Number(parts[0]), parts[2], (LemmaCase)Number(parts[1]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Write(string form, LemmaCase kind) => kind switch
    {
        LemmaCase.Lower => form.ToLowerInvariant(),
        LemmaCase.Title => form[..1] + form[1..].ToLowerInvariant(),
        _ => form,
    };

    private static int CommonStart(string form, string lemma) => form.AsSpan().CommonPrefixLength(lemma);
}
