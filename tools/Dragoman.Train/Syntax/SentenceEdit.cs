using System.Text;
using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>Writes a sentence anew with some words exchanged and some left out.</summary>
internal sealed class SentenceEdit(Sentence sentence)
{
    private readonly (string Form, Word Word)[] _words =
        [.. Enumerable.Range(0, sentence.Count).Select(word => (sentence.Form(word).ToString(), sentence[word]))];
    private readonly bool[] _dropped = new bool[sentence.Count];

    /// <summary>Exchanges a word; its head and relation stay.</summary>
    public void Replace(int word, string form, Word by) =>
        _words[word] = (form, by with { Head = sentence[word].Head, Relation = sentence[word].Relation });

    /// <summary>Leaves out all words that hang on a word, directly or not.</summary>
    public void DropUnder(int word)
    {
        foreach (var child in sentence.Children(word)) Drop(child);
    }

    /// <summary>Leaves out a word with all that hangs on it.</summary>
    public void Drop(int word)
    {
        _dropped[word] = true;
        DropUnder(word);
    }

    public Sentence Build()
    {
        var moved = new int[_words.Length];
        for (var (word, next) = (0, 0); word < moved.Length; word++) moved[word] = _dropped[word] ? -1 : next++;
        var (text, words) = (new StringBuilder(), new List<Word>());
        for (var i = 0; i < _words.Length; i++)
        {
            if (_dropped[i]) continue;
            var (form, word) = _words[i];
            var head = word.Head < 0 ? -1 : moved[word.Head];
            words.Add(word with { Start = text.Length, End = text.Length + form.Length, Head = head });
            text.Append(form);
            if (i + 1 < sentence.Count && sentence[i + 1].Start > sentence[i].End) text.Append(' ');
        }
        return new Sentence(text.ToString(), 0, [.. words]);
    }
}
