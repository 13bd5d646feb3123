using Dragoman.Text;

namespace Dragoman.Syntax;

/// <summary>A sentence as a dependency tree over words. Immutable; word indexes count from 0, the root's head is -1.</summary>
public sealed class Sentence
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    /// <summary>Takes words whose heads form one tree.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="index">The sentence's number in the article, from 0.</param>
    /// <param name="words">The words in order.</param>
    public Sentence(string text, int index, Word[] words)
    {
        (Text, Index, Words) = (text, index, words);
        _firstChild = new int[words.Length];
        _nextSibling = new int[words.Length];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        Root = -1;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var head = words[i].Head;
            if (head < 0) Root = i;
            else (_nextSibling[i], _firstChild[head]) = (_firstChild[head], i);
        }
    }

    /// <summary>The whole article's text; word offsets point into it.</summary>
    public string Text { get; }

    /// <summary>The sentence's number in the article, from 0.</summary>
    public int Index { get; }

    /// <summary>The words in order.</summary>
    public Word[] Words { get; }

    /// <summary>Number of words.</summary>
    public int Count => Words.Length;

    /// <summary>Index of the root word, -1 only where the sentence is empty.</summary>
    public int Root { get; }

    /// <summary>The sentence's stretch of the article, from the first word to the last.</summary>
    public Span Span => Words.Length == 0 ? default : new(Words[0].Start, Words[^1].End);

    /// <summary>One word.</summary>
    public ref readonly Word this[int word] => ref Words[word];

    /// <summary>The characters of a word, a view into the article.</summary>
    public ReadOnlySpan<char> Form(int word) => Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    /// <summary>The text between the first unit of one word and the last of another, both included.</summary>
    public ReadOnlySpan<char> Between(int first, int last) => Text.AsSpan(Words[first].Start, Words[last].End - Words[first].Start);

    /// <summary>Leftmost child of a word, or -1.</summary>
    public int FirstChild(int word) => _firstChild[word];

    /// <summary>Next child of the same head to the right, or -1.</summary>
    public int NextSibling(int word) => _nextSibling[word];

    /// <summary>The children of a word from left to right.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (var child = _firstChild[word]; child >= 0; child = _nextSibling[child]) yield return child;
    }

    /// <summary>Leftmost child with the relation, or -1.</summary>
    public int Child(int word, Relation relation)
    {
        for (var child = _firstChild[word]; child >= 0; child = _nextSibling[child])
            if (Words[child].Relation == relation) return child;
        return -1;
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="ancestor"/> or lies below it.</summary>
    public bool IsUnder(int word, int ancestor)
    {
        for (; word >= 0; word = Words[word].Head)
            if (word == ancestor) return true;
        return false;
    }

    /// <summary>First and last word of the subtree of a word.</summary>
    public (int First, int Last) Subtree(int word)
    {
        var (first, last) = (word, word);
        for (var child = _firstChild[word]; child >= 0; child = _nextSibling[child])
        {
            var (low, high) = Subtree(child);
            if (low < first) first = low;
            if (high > last) last = high;
        }
        return (first, last);
    }
}
