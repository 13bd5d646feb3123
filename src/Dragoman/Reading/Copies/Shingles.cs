namespace Dragoman.Reading.Copies;

/// <summary>The runs of words in a text, as hashes.</summary>
internal static class Shingles
{
    private const int Words = 5;

    /// <summary>A hash for each run of five words; for a shorter text one for all of it.</summary>
    public static IEnumerable<ulong> Of(string text)
    {
        var words = new Queue<ulong>(Words);
        var isAny = false;
        ulong word = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                word = (word + char.ToLowerInvariant(c) + 1) * 0x100000001B3;
                // Scripts without spaces: each character is a word of its own.
                if (c < 0x2E80) continue;
            }
            if (word == 0) continue;
            words.Enqueue(word);
            word = 0;
            if (words.Count < Words) continue;
            isAny = true;
            yield return Hash(words);
            words.Dequeue();
        }
        if (!isAny && words.Count > 0) yield return Hash(words);
    }

    private static ulong Hash(Queue<ulong> words)
    {
        ulong hash = 14695981039346656037;
        foreach (var word in words) hash = (hash ^ word ^ (word >> 29)) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 31);
    }
}
