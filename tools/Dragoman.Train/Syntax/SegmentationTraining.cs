using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;
using Dragoman.Text.Segmentation;

namespace Dragoman.Train.Syntax;

/// <summary>Learns where words and sentences end from treebanks: replays the text with the true breaks and learns each decision.</summary>
internal sealed class SegmentationTraining(IReadOnlyList<string> abbreviationLines)
{
    private const int Epochs = 12;

    private readonly Abbreviations _abbreviations = new(abbreviationLines);
    private readonly List<(uint[] Features, int Class)> _tokens = [], _sentences = [];

    /// <summary>Adds the sentences of one document.</summary>
    public void Add(IReadOnlyList<Sentence> document)
    {
        var text = document[0].Text;
        var ends = document.SelectMany(s => s.Words).ToDictionary(word => word.End, word => word.JoinsNext);
        for (var start = 0; start < text.Length;)
        {
            var end = Paragraphs.End(text, start, wrapped: false);
            AddTokens(text, new Span(start, end), ends);
            start = end;
        }
        foreach (var paragraph in ByParagraph(document)) AddSentences(text, paragraph);
    }

    public void Save(string path, int seed)
    {
        new ModelWriter(SegmentationModel.Kind)
            .Add(SegmentationModel.TokenSection, Learn(_tokens, SegmentationModel.TokenClasses, seed))
            .Add(SegmentationModel.SentenceSection, Learn(_sentences, SegmentationModel.SentenceClasses, seed))
            .AddLines(SegmentationModel.AbbreviationSection, abbreviationLines)
            .Save(path);
    }

    private static byte[] Learn(List<(uint[], int)> examples, int classes, int seed) =>
        new AveragedPerceptron(classes).Learn(examples, Epochs, seed);

    private void AddTokens(string text, Span paragraph, Dictionary<int, bool> ends)
    {
        Span<uint> values = stackalloc uint[HashedFeatures.Most];
        var chunk = TokenCutter.Chunk(text, paragraph.Start, paragraph.End);
        while (chunk.Length > 0)
        {
            var next = TokenCutter.Chunk(text, chunk.End, paragraph.End);
            var chars = chunk.In(text);
            for (var at = 1; at < chars.Length; at++)
            {
                if (!TokenBreaks.IsCandidate(chars, at)) continue;
                var features = new HashedFeatures(values);
                TokenBreaks.Describe(chars, at, next.In(text), TokenBreaks.Abbreviation(chars, at, _abbreviations), ref features);
                var breaks = ends.TryGetValue(chunk.Start + at, out var joins);
                var truth = !breaks ? TokenBreak.None : joins ? TokenBreak.Word : TokenBreak.Token;
                _tokens.Add((features.Values.ToArray(), (int)truth));
            }
            chunk = next;
        }
    }

    private void AddSentences(string text, List<Sentence> paragraph)
    {
        Span<uint> values = stackalloc uint[HashedFeatures.Most];
        var tokens = paragraph.SelectMany(s => s.Words).Select(word => new Token(word.Start, word.End, word.JoinsNext)).ToArray();
        var starts = paragraph.Select(s => s[0].Start).ToHashSet();
        var state = default(SentenceBreaks.State);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            state = state.After(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start));
            if (tokens[i].JoinsNext) continue;
            var ends = starts.Contains(tokens[i + 1].Start);
            var features = new HashedFeatures(values);
            var abbreviation = SentenceBreaks.Abbreviation(text, tokens[i], _abbreviations);
            SentenceBreaks.Describe(new(text, tokens, i, abbreviation), state, ref features);
            _sentences.Add((features.Values.ToArray(), ends ? 1 : 0));
            if (ends) state = new SentenceBreaks.State(i + 1, 0, 0);
        }
    }

    private static IEnumerable<List<Sentence>> ByParagraph(IReadOnlyList<Sentence> document)
    {
        var paragraph = new List<Sentence>();
        foreach (var sentence in document)
        {
            if (paragraph.Count > 0 && sentence.Text.AsSpan()[paragraph[^1].Span.End..sentence.Span.Start].Contains('\n'))
            {
                yield return paragraph;
                paragraph = [];
            }
            paragraph.Add(sentence);
        }
        yield return paragraph;
    }
}
