using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Events.Relations;

/// <summary>A sentence with an actor and a recipient marked in it, as <c>relate</c> reads it.</summary>
/// <param name="Text">The sentence without its marks.</param>
/// <param name="Actors">Stretches marked <c>&lt;s&gt;…&lt;/s&gt;</c>.</param>
/// <param name="Recipients">Stretches marked <c>&lt;t&gt;…&lt;/t&gt;</c>; none where the sentence names no recipient.</param>
public sealed record MarkedPair(string Text, IReadOnlyList<Span> Actors, IReadOnlyList<Span> Recipients)
{
    /// <summary>Reads marks out of a sentence. Marks that do not close are taken as text.</summary>
    public static MarkedPair Parse(string marked)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        List<Span> actors = [], recipients = [];
        for (var at = 0; at < marked.Length;)
        {
            if (Mark(marked, at) is not { } end)
            {
                text.Append(marked[at++]);
                continue;
            }
            var inner = marked.AsSpan(at + 3, end - at - 3).Trim();
            (marked[at + 1] == 's' ? actors : recipients).Add(new Span(text.Length, text.Length + inner.Length));
            text.Append(inner);
            at = end + 4;
            if (at < marked.Length && char.IsLetterOrDigit(marked[at])) text.Append(' ');
        }
        return new MarkedPair(text.ToString(), actors, recipients);
    }

    /// <summary>The tree of the text, taken as one sentence.</summary>
    public Sentence Analyse(Tokenizer tokenizer, Parser parser)
    {
        var text = tokenizer.Tokenize(Text);
        return parser.Parse(text with { SentenceStarts = [0, text.Tokens.Length] })[0];
    }

    private static int? Mark(string marked, int at)
    {
        var close = string.CompareOrdinal(marked, at, "<s>", 0, 3) == 0 ? "</s>"
            : string.CompareOrdinal(marked, at, "<t>", 0, 3) == 0 ? "</t>" : null;
        var end = close is null ? -1 : marked.IndexOf(close, at + 3, StringComparison.Ordinal);
        return end < 0 ? null : end;
    }
}
