using Dragoman.Syntax;

namespace Dragoman.App.Pages.Why;

/// <summary>A dependency tree with a word a line in the order of the text, set in by its depth, with a line to its head.</summary>
public sealed class TreeDrawing
{
    public const int RowHeight = 24;
    private const int Indent = 22;
    private const int Margin = 14;

    public TreeDrawing(Sentence sentence, int trigger)
    {
        var depths = Enumerable.Range(0, sentence.Count).Select(word => Depth(sentence, word)).ToArray();
        Rows = [.. Enumerable.Range(0, sentence.Count).Select(word =>
        {
            var head = sentence[word].Head;
            return new Row(sentence.Form(word).ToString(),
                $"{sentence[word].Upos.ToString().ToLowerInvariant()} · {Relation(sentence[word].Relation)}",
                X(depths[word]), Y(word), head < 0 ? null : X(depths[head]), head < 0 ? null : Y(head), word == trigger);
        })];
        Height = (sentence.Count * RowHeight) + Margin;
        Width = X(depths.DefaultIfEmpty().Max()) + 320;
    }

    /// <summary>One word, and where its head stands.</summary>
    public sealed record Row(string Word, string Notes, int X, int Y, int? HeadX, int? HeadY, bool IsTrigger);

    public IReadOnlyList<Row> Rows { get; }

    public int Height { get; }

    public int Width { get; }

    private static int X(int depth) => Margin + (depth * Indent);

    private static int Y(int word) => Margin + (word * RowHeight);

    private static int Depth(Sentence sentence, int word)
    {
        var depth = 0;
        for (var head = sentence[word].Head; head >= 0 && depth < sentence.Count; head = sentence[head].Head) depth++;
        return depth;
    }

    private static string Relation(Relation relation) => relation.ToString().ToLowerInvariant();
}
