using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>
/// The forms of verbs that treebanks hardly show: regular ones ("shelled", "rebuked") written out from <c>lexicons/en/verbs.tsv</c>,
/// irregular ones ("fled", "withheld") from <c>lexicons/en/irregular-verbs.tsv</c>. One sentence a verb, that holds all its forms.
/// </summary>
internal static class VerbForms
{
    private static readonly string[] s_tags = ["VBD", "VBN", "VBG", "VBZ", "VB"];

    /// <summary>Reads verbs with whether they double their last letter.</summary>
    public static IEnumerable<Sentence> Regular(string path) =>
        from row in Rows(path)
        let doubles = row[1] == "yes"
        select Sentence(row[0], [Past(row[0], doubles), Past(row[0], doubles), Gerund(row[0], doubles), Third(row[0]), row[0]]);

    /// <summary>Reads verbs with past and participle.</summary>
    public static IEnumerable<Sentence> Irregular(string path) =>
        Rows(path).Select(row => Sentence(row[0], [row[1], row[2]], s_tags[..2]));

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split('\t'));

    private static Sentence Sentence(string verb, string[] forms, string[]? tags = null)
    {
        tags ??= s_tags;
        // The first word of a sentence teaches about capitals; a place holder without lemma keeps the verb from it.
        List<Word> words = [new(0, 1, "_", Upos.X, "_", "_", -1, Relation.Root, false)];
        var text = new System.Text.StringBuilder("-");
        for (var i = 0; i < tags.Length; i++)
        {
            var start = text.Append(' ').Length;
            text.Append(forms[i]);
            words.Add(new(start, text.Length, verb, Upos.VERB, tags[i], "_", 0, Relation.Dep, false));
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

    private static string Third(string verb) => verb switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static string Stem(string verb, bool doubles) => doubles ? verb + verb[^1] : verb;
}
