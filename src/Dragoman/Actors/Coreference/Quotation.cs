using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>Which words are quoted.</summary>
internal static class Quotation
{
    /// <summary>Whether a word stands between quotation marks; the quotation may begin or end in other sentences.</summary>
    public static bool IsInside(Sentence sentence, int word)
    {
        for (var before = word - 1; before >= 0; before--)
            if (Opens(sentence, before) is { } opens) return opens;
        for (var after = word + 1; after < sentence.Count; after++)
            if (Opens(sentence, after) is { } opens) return !opens;
        return false;
    }

    // True for a mark that opens, false for one that closes, null for other words. Straight marks tell by the spaces around them.
    private static bool? Opens(Sentence sentence, int word) => sentence.Form(word) switch
    {
        "\u201c" or "``" or "\u2018\u2018" or "\u201e" => true,
        "\u201d" or "''" or "\u2019\u2019" => false,
        "\"" => word + 1 < sentence.Count && sentence.Words[word + 1].Start == sentence.Words[word].End
            && (word == 0 || sentence.Words[word - 1].End < sentence.Words[word].Start),
        _ => null,
    };
}
