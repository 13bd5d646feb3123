using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Events.Relations;

/// <summary>A sentence seen from a marked pair: its words as lower-case lemmas, with each mark drawn together into one item.</summary>
internal sealed class PairView
{
    public const string ActorMark = "<S>";
    public const string RecipientMark = "<T>";

    private PairView(Sentence sentence, List<string> items, List<int> words, List<(string Mark, int Word)> inside)
    {
        (Sentence, Items, Words, Inside) = (sentence, items, words, inside);
        (Actor, Recipient) = (items.IndexOf(ActorMark), items.IndexOf(RecipientMark));
    }

    public Sentence Sentence { get; }

    /// <summary>Lemmas outside the marks, and the marks.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>For each item the word that it stands for; for a mark its head word.</summary>
    public IReadOnlyList<int> Words { get; }

    /// <summary>The words inside the marks.</summary>
    public IReadOnlyList<(string Mark, int Word)> Inside { get; }

    /// <summary>Index of the first actor mark among the items, -1 without one.</summary>
    public int Actor { get; }

    /// <summary>Index of the first recipient mark among the items, -1 without one.</summary>
    public int Recipient { get; }

    public static PairView Of(Sentence sentence, IReadOnlyList<Span> actors, IReadOnlyList<Span> recipients)
    {
        List<string> items = [];
        List<int> words = [];
        List<(string, int)> inside = [];
        for (var word = 0; word < sentence.Count; word++)
        {
            var at = sentence[word].Start;
            var mark = Holds(actors, at) ? ActorMark : Holds(recipients, at) ? RecipientMark : null;
            if (mark is null)
            {
                items.Add(Lemma(sentence, word));
                words.Add(word);
                continue;
            }
            var last = word;
            var spans = mark == ActorMark ? actors : recipients;
            while (last + 1 < sentence.Count && Holds(spans, sentence[last + 1].Start)) last++;
            for (var i = word; i <= last; i++) inside.Add((mark, i));
            items.Add(mark);
            words.Add(HeadOf(sentence, word, last));
            word = last;
        }
        return new PairView(sentence, items, words, inside);
    }

    /// <summary>Lower-case lemma; every number is one and the same.</summary>
    public static string Lemma(Sentence sentence, int word)
    {
        var lemma = sentence[word].Lemma;
        return lemma.Length > 0 && char.IsAsciiDigit(lemma[0]) ? "#" : lemma.ToLowerInvariant();
    }

    private static int HeadOf(Sentence sentence, int first, int last)
    {
        for (var word = first; word <= last; word++)
            if (sentence[word].Head < first || sentence[word].Head > last) return word;
        return last;
    }

    private static bool Holds(IReadOnlyList<Span> spans, int at)
    {
        foreach (var span in spans)
            if (at >= span.Start && at < span.End) return true;
        return false;
    }
}
