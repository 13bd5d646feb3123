using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Naming;

/// <summary>The atoms of a sentence under one registry: numbers, and the words that they come from.</summary>
internal sealed class SentenceAtoms
{
    private readonly List<int> _atoms = [];
    private readonly List<int> _words = [];

    public SentenceAtoms(Sentence sentence, AtomTable table)
    {
        Span<char> buffer = stackalloc char[2 * AtomReader.LongestWord];
        for (var word = 0; word < sentence.Count; word++)
        {
            var reader = new AtomReader(sentence.Form(word), buffer);
            while (reader.Next())
            {
                _atoms.Add(table.Find(reader.Current));
                _words.Add(word);
            }
        }
    }

    public int Count => _atoms.Count;

    public int Atom(int index) => _atoms[index];

    public int Word(int index) => _words[index];

    /// <summary>Whether the atom is the first of its word.</summary>
    public bool Starts(int index) => index == 0 || _words[index - 1] != _words[index];

    /// <summary>Whether the atom is the last of its word.</summary>
    public bool Ends(int index) => index == _words.Count - 1 || _words[index + 1] != _words[index];
}
