using System.Text.RegularExpressions;
using Dragoman.Reading;
using Dragoman.Syntax;

namespace Dragoman.Train;

/// <summary>Words of a text without any analysis, for measuring what does not need one.</summary>
internal static partial class PlainSentences
{
    public static ParsedArticle Parse(Article article)
    {
        var sentences = new List<Sentence>();
        var words = new List<Word>();
        foreach (var match in Words().EnumerateMatches(article.Text))
        {
            var end = match.Index + match.Length;
            words.Add(new Word(match.Index, end, "", Upos.X, "", "_", words.Count - 1, default, false));
            if (article.Text[match.Index] is not ('.' or '\n' or '?' or '!') ) continue;
            sentences.Add(new Sentence(article.Text, sentences.Count, [.. words]));
            words.Clear();
        }
        if (words.Count > 0) sentences.Add(new Sentence(article.Text, sentences.Count, [.. words]));
        return new ParsedArticle(article, sentences);
    }

    [GeneratedRegex(@"(?:\p{Lu}\.)+(?:\p{Lu}\p{Ll}+\.)?|(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Capt|Sgt|Col|Jr|Sr|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man)\.|['’]s\b|[\p{L}\p{N}](?:[\p{L}\p{N}]|['’](?!s\b)(?=\p{L}))*|\n|\S")]
    private static partial Regex Words();
}
