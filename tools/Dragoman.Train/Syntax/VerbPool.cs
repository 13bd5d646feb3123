using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>The forms of the verbs of our lexicons, by Penn tag.</summary>
internal sealed class VerbPool
{
    private readonly Dictionary<string, (string Form, string Lemma)[]> _forms;

    /// <param name="lexicons">Folder with <c>verbs.tsv</c> and <c>irregular-verbs.tsv</c>.</param>
    public VerbPool(string lexicons)
    {
        var verbs = VerbForms.Regular(Path.Combine(lexicons, "verbs.tsv"))
            .Concat(VerbForms.Irregular(Path.Combine(lexicons, "irregular-verbs.tsv")));
        _forms = verbs.SelectMany(Forms)
            .GroupBy(form => form.Xpos).ToDictionary(tag => tag.Key, tag => tag.Select(form => (form.Form, form.Lemma)).ToArray());
        _forms["VBP"] = _forms["VB"];
    }

    private static IEnumerable<(string Xpos, string Form, string Lemma)> Forms(Sentence verb) =>
        Enumerable.Range(1, verb.Count - 1).Select(i => (verb[i].Xpos, verb.Form(i).ToString(), verb[i].Lemma));

    public bool Has(string xpos) => _forms.ContainsKey(xpos);

    public (string Form, string Lemma) Pick(string xpos, Random random) => _forms[xpos][random.Next(_forms[xpos].Length)];
}
