using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;

namespace Dragoman.Actors.Coreference;

/// <summary>Whether a mention may be spoken of as he (m) or she (f).</summary>
internal static class Gender
{
    /// <summary>Whether nothing speaks against it; a null gender fits all.</summary>
    public static bool Agrees(Draft draft, char? gender, Discourse discourse)
    {
        if (gender is not { } known) return true;
        if ((OfPronoun(draft) ?? OfTitle(draft)) is { } own) return own == known;
        return draft.Actors is [var actor, ..] ? discourse.Agrees(actor, known) : (OfName(draft, discourse) ?? known) == known;
    }

    private static char? OfPronoun(Draft draft) =>
        draft.Sentence.Is(draft.First, "he") ? 'm' : draft.Sentence.Is(draft.First, "she") ? 'f' : null;

    // "Congresswoman Roe", "the spokesman": some titles tell; a chairman may be a woman.
    private static char? OfTitle(Draft draft)
    {
        if (draft.Phrase is not { } phrase) return null;
        var title = draft.Sentence.Form(phrase.CoreLast);
        if (title.EndsWith("woman", StringComparison.OrdinalIgnoreCase)) return 'f';
        if (title.EndsWith("sman", StringComparison.OrdinalIgnoreCase)) return 'm';
        return title switch
        {
            "Mrs" or "Mrs." or "Ms" or "Ms." or "Queen" or "Princess" => 'f',
            "Mr" or "Mr." or "King" or "Prince" => 'm',
            _ => null,
        };
    }

    // A given name tells only in front of a surname: "Sharon" alone may be a prime minister.
    private static char? OfName(Draft draft, Discourse discourse) =>
        draft.Name?.Contains(' ') == true ? discourse.Context.GenderOf(draft.Name) : null;
}
