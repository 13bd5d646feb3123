using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;

namespace Dragoman.Actors.Coreference;

/// <summary>How many a plural mention means.</summary>
internal static class Numbers
{
    /// <summary>The number that the words say; two where they say none.</summary>
    public static int In(Draft draft)
    {
        for (var word = draft.First; word <= draft.Last; word++)
        {
            if (draft.Sentence.IsAny(word, "three", "3")) return 3;
            if (draft.Sentence.IsAny(word, "four", "4")) return 4;
            if (draft.Sentence.IsAny(word, "five", "5")) return 5;
        }
        return 2;
    }
}
