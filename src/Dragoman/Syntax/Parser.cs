using System.Collections.Concurrent;
using Dragoman.Models;
using Dragoman.Syntax.Features;
using Dragoman.Syntax.Lemmas;
using Dragoman.Syntax.Network;
using Dragoman.Text;

namespace Dragoman.Syntax;

/// <summary>Tags, lemmatises and parses tokenised text. Immutable and thread-safe.</summary>
public sealed class Parser
{
    internal const string Kind = "syntax";
    internal const string ModelName = "en/syntax";
    internal const string XposSection = "xpos", FeatsSection = "feats";

    // Enough words for full matrix blocks, few enough that all layers of a batch stay in the CPU's second-level cache.
    private const int BatchWords = 128;

    private readonly SyntaxNetwork _network;
    private readonly Lemmatizer _lemmatizer;
    private readonly string[] _xpos, _feats;
    private readonly uint[] _xposHashes;
    private readonly ConcurrentBag<Scratch> _free = [];

    internal Parser(ModelFile file, Lemmatizer lemmatizer)
    {
        (_xpos, _feats) = (file.Lines(XposSection), file.Lines(FeatsSection));
        _network = new SyntaxNetwork(file, new TagColumns(_xpos.Length, _feats.Length));
        (_lemmatizer, _xposHashes) = (lemmatizer, [.. _xpos.Select(LemmaContext.HashOf)]);
    }

    /// <summary>Reads the models <c>en/syntax</c> and <c>en/lemmas</c>.</summary>
    public static Parser Load(ModelFolder models) => new(ModelFile.Read(models.File(ModelName), Kind),
        new Lemmatizer(ModelFile.Read(models.File(Lemmatizer.ModelName), Lemmatizer.Kind)));

    /// <summary>Gives each sentence its tree. Time grows linearly with the number of words.</summary>
    public IReadOnlyList<Sentence> Parse(TokenizedText text)
    {
        var pieces = SentencePieces.Cut(text);
        var sentences = ParsePieces(pieces);
        return ReferenceEquals(pieces, text) ? sentences : SentencePieces.Join(text, sentences);
    }

    private Sentence[] ParsePieces(TokenizedText text)
    {
        var sentences = new Sentence[text.SentenceCount];
        var scratch = _free.TryTake(out var free) ? free : _network.NewScratch();
        for (var (first, end) = (0, 0); first < sentences.Length; first = end)
        {
            while (end < sentences.Length && (end == first || text.SentenceStarts[end] - text.SentenceStarts[first] < BatchWords)) end++;
            ParseBatch(text, first, sentences.AsSpan(first, end - first), scratch);
        }
        _free.Add(scratch);
        return sentences;
    }

    private void ParseBatch(TokenizedText text, int first, Span<Sentence> sentences, Scratch scratch)
    {
        var origin = text.SentenceStarts[first];
        var starts = scratch.Starts(text.SentenceStarts.AsSpan(first, sentences.Length + 1));
        for (var i = 0; i < starts[^1]; i++) AddWord(text, origin + i, scratch);
        _network.Run(scratch, starts);
        for (var s = 0; s < sentences.Length; s++)
        {
            var words = new Word[starts[s + 1] - starts[s]];
            for (var i = 0; i < words.Length; i++) words[i] = Read(text, origin, (scratch, starts[s] + i), i == 0);
            sentences[s] = new Sentence(text.Text, first + s, words);
        }
    }

    private void AddWord(TokenizedText text, int token, Scratch scratch)
    {
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        var (start, end, _) = text.Tokens[token];
        _network.Add(new WordForm(text.Text.AsSpan(start, end - start), buffer), scratch);
    }

    private Word Read(TokenizedText text, int origin, (Scratch Scratch, int Row) at, bool first)
    {
        var (start, end, joins) = text.Tokens[origin + at.Row];
        var tags = at.Scratch.Tags[at.Row];
        var upos = (Upos)Best(tags[TagColumns.Upos]);
        var xpos = Best(tags[_network.Columns.Xpos]);
        var feats = Best(tags[_network.Columns.Feats]);
        var head = at.Scratch.Heads[at.Row];
        var relation = (Relation)Best(at.Scratch.Relations[at.Row][..RelationScores.Count]);
        var lemma = _lemmatizer.Lemma(text.Text.AsSpan(start, end - start), new LemmaContext(upos, _xposHashes[xpos], first));
        return new Word(start, end, lemma, upos, _xpos[xpos], _feats[feats], head, head < 0 ? Relation.Root : relation, joins);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }
}
