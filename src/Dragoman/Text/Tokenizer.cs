using Dragoman.Models;
using Dragoman.Text.Segmentation;

namespace Dragoman.Text;

/// <summary>Cuts text into sentences and words as Universal Dependencies does for English. Immutable and thread-safe.</summary>
public sealed class Tokenizer
{
    /// <summary>
    /// No sentence has more words than this; a longer one is cut. The parser's work on a sentence grows with the square of its
    /// length; the longest of 22,000 sentences in the treebanks has 159 words.
    /// </summary>
    public const int MaxSentenceWords = 256;

    private readonly SegmentationModel _model;

    internal Tokenizer(SegmentationModel model) => _model = model;

    /// <summary>Reads the model <c>en/text</c>.</summary>
    public static Tokenizer Load(ModelFolder models) =>
        new(SegmentationModel.Load(ModelFile.Read(models.File(SegmentationModel.ModelName), SegmentationModel.Kind)));

    /// <summary>Cuts a text. A blank line always ends a sentence, a line break wherever lines are not merely wrapped.</summary>
    public TokenizedText Tokenize(string text)
    {
        var (tokens, starts) = (new List<Token>(text.Length / 5), new List<int>(text.Length / 80 + 1));
        var wrapped = LineBreaks.AreWrapped(text);
        for (var start = 0; start < text.Length;)
        {
            var end = Paragraphs.End(text, start, wrapped);
            var first = tokens.Count;
            TokenCutter.Cut(text, new Span(start, end), _model, tokens);
            if (tokens.Count > first) SentenceCutter.Cut(text, tokens, first, _model, starts);
            start = end;
        }
        starts.Add(tokens.Count);
        return new TokenizedText(text, [.. tokens], [.. starts]);
    }
}
