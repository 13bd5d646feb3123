using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>Finds where relations attach to a stretch of words.</summary>
internal static class MentionHead
{
    /// <summary>The word nearest to the root among those whose head lies outside the stretch; the last where several are as near.</summary>
    public static int Of(Sentence sentence, int first, int last)
    {
        var (head, depth) = (last, int.MaxValue);
        for (var word = first; word <= last; word++)
        {
            var above = sentence.Words[word].Head;
            if (above >= first && above <= last || sentence.Words[word].Upos == Upos.PUNCT) continue;
            var own = Depth(sentence, word);
            if (own <= depth) (head, depth) = (word, own);
        }
        return head;
    }

    private static int Depth(Sentence sentence, int word)
    {
        var depth = 0;
        for (; word >= 0 && depth < sentence.Count; word = sentence.Words[word].Head) depth++;
        return depth;
    }
}
