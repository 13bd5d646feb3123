using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>
/// The forms of regular verbs that treebanks hardly show ("shelled", "rebuked"), written out from <c>lexicons/en/verbs.tsv</c>.
/// </summary>
internal static class RegularVerbs
{
    private static readonly (string Xpos, Func<string, bool, string> Form)[] s_forms =
    [
        ("VBD", Past), ("VBN", Past), ("VBG", Gerund), ("VBZ", Third), ("VB", static (verb, _) => verb),
    ];

    /// <summary>One sentence a verb, that holds all its forms.</summary>
    public static IEnumerable<Sentence> Read(string path) =>
        File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(row => Forms(row[0], doubles: row[1] == "yes"));

    private static Sentence Forms(string verb, bool doubles)
    {
        var forms = s_forms.Select(form => form.Form(verb, doubles)).ToArray();
        // The first word of a sentence teaches about capitals; a place holder without lemma keeps the verb from it.
        List<Word> words = [new(0, 1, "_", Upos.X, "_", "_", -1, Relation.Root, false)];
        var text = new System.Text.StringBuilder("-");
        for (var i = 0; i < forms.Length; i++)
        {
            var start = text.Append(' ').Length;
            text.Append(forms[i]);
            words.Add(new(start, text.Length, verb, Upos.VERB, s_forms[i].Xpos, "_", 0, Relation.Dep, false));
        }
        return new(text.ToString(), 0, [.. words]);
    }

    private static string Past(string verb, bool doubles) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
        _ => Stem(verb, doubles) + "ed",
    };

    private static string Gerund(string verb, bool doubles) =>
        verb is [.., 'e'] and not [.., 'e', 'e'] and not [.., 'o', 'e'] ? verb[..^1] + "ing" : Stem(verb, doubles) + "ing";

    private static string Third(string verb, bool doubles) => verb switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static string Stem(string verb, bool doubles) => doubles ? verb + verb[^1] : verb;
}
