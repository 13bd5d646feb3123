using BenchmarkDotNet.Attributes;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Bench;

/// <summary>Text to trees on one core, models loaded. One operation is one word, so 20 µs are 50,000 words a second.</summary>
[MemoryDiagnoser]
public class ParseBench
{
    public const int Words = 20_000;

    // Agency style in our own words; other names each time would only help the caches of no one.
    private const string Paragraph = """
        MUSCAT, March 4 - Omani Foreign Minister Salim Al Harthy met with his Norwegian counterpart, Ingrid Solberg, on Tuesday to discuss
        maritime security, the ministry said. "We agreed to hold a second round of talks in Oslo," he told reporters after the meeting. The
        U.N. envoy, who arrived a day earlier from Geneva, called on both sides to exercise restraint and to release the detained crew.


        """;

    private Tokenizer _tokenizer = null!;
    private Parser _parser = null!;
    private string _text = null!;
    private TokenizedText _tokens = null!;
    private IReadOnlyList<Sentence> _trees = null!;

    [GlobalSetup]
    public void Setup()
    {
        (_tokenizer, _parser) = (Tokenizer.Load(ModelFolder.Default), Parser.Load(ModelFolder.Default));
        var paragraph = Paragraph.Replace("\n", " ", StringComparison.Ordinal).TrimEnd() + "\n\n";
        var count = _tokenizer.Tokenize(paragraph).Tokens.Length;
        _text = string.Concat(Enumerable.Repeat(paragraph, Words / count)) + string.Join(' ', Enumerable.Repeat("talks", Words % count));
        _tokens = _tokenizer.Tokenize(_text);
        if (_tokens.Tokens.Length != Words) throw new InvalidOperationException($"{_tokens.Tokens.Length} words instead of {Words}.");
        _trees = _parser.Parse(_tokens);
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public TokenizedText Tokenize() => _tokenizer.Tokenize(_text);

    [Benchmark(OperationsPerInvoke = Words)]
    public IReadOnlyList<Sentence> Parse() => _parser.Parse(_tokens);

    [Benchmark(OperationsPerInvoke = Words)]
    public void Write()
    {
        var writer = new ConlluWriter(TextWriter.Null);
        foreach (var tree in _trees) writer.Write(tree);
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public void All()
    {
        var writer = new ConlluWriter(TextWriter.Null);
        foreach (var tree in _parser.Parse(_tokenizer.Tokenize(_text))) writer.Write(tree);
    }
}
