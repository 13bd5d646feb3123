using System.Text;
using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>
/// Writes training sentences anew with other people's names, now and then with nation and title before them: news is full of
/// "Azerbaijani President Ilham Aliyev", the treebanks are not.
/// </summary>
internal sealed class NameSwap(NamePool pool, Random random)
{
    private const float WithTitle = 0.5f, WithNation = 0.6f;

    /// <summary>The sentence with one name exchanged, or null where it has none.</summary>
    public Sentence? Swap(Sentence sentence)
    {
        var names = Enumerable.Range(0, sentence.Count).Where(word => IsPerson(sentence, word)).ToList();
        if (names.Count == 0) return null;
        var first = names[random.Next(names.Count)];
        var last = first;
        while (IsFlat(sentence, last + 1, first)) last++;
        return Rebuild(sentence, first, last, NewName(sentence, first));
    }

    private static bool IsFlat(Sentence sentence, int word, int head) =>
        word < sentence.Count && sentence[word] is { Relation: Relation.Flat, Upos: Upos.PROPN } && sentence[word].Head == head;

    private static bool IsPerson(Sentence sentence, int word)
    {
        if (sentence[word].Xpos != "NNP" || sentence[word].JoinsNext || !char.IsUpper(sentence.Form(word)[0])) return false;
        if (sentence[word].Relation is Relation.Flat or Relation.Compound or Relation.NmodDesc or Relation.Root) return false;
        if (IsFlat(sentence, word + 1, word)) return true;
        return sentence[word].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent
            && !sentence.Children(word).Any(child => sentence[child].Relation is Relation.Compound or Relation.Det or Relation.Amod);
    }

    /// <summary>The words of the new name, heads counted from its first word; the name's own head is -1.</summary>
    private List<(string Form, Word Word)> NewName(Sentence sentence, int first)
    {
        var words = new List<(string, Word)>();
        if (sentence.Child(first, Relation.NmodDesc) < 0 && random.NextSingle() < WithTitle) AddTitle(words);
        var head = words.Count;
        foreach (var part in pool.Name(random)) words.Add((part, Proper(Upos.PROPN, "NNP", head, Relation.Flat)));
        words[head] = (words[head].Item1, words[head].Item2 with { Head = -1 });
        return words;
    }

    private void AddTitle(List<(string, Word)> words)
    {
        var title = NamePool.Title(random);
        var nation = random.NextSingle() < WithNation;
        var last = title.Length - 1 + (nation ? 1 : 0);
        if (nation) words.Add((pool.Demonym(random), Proper(Upos.ADJ, "JJ", last, Relation.Amod)));
        foreach (var (form, upos) in title[..^1])
            words.Add((form, Proper(upos, "NNP", last, upos == Upos.ADJ ? Relation.Amod : Relation.Compound)));
        words.Add((title[^1].Form, Proper(Upos.PROPN, "NNP", last + 1, Relation.NmodDesc)));
    }

    private static Word Proper(Upos upos, string xpos, int head, Relation relation) =>
        new(0, 0, "_", upos, xpos, upos == Upos.ADJ ? "Degree=Pos" : "Number=Sing", head, relation, false);

    private static Sentence Rebuild(Sentence old, int first, int last, List<(string Form, Word Word)> name)
    {
        var (text, words) = (new StringBuilder(), new List<Word>());
        var head = first + name.FindIndex(word => word.Word.Head < 0);
        var growth = name.Count - (last - first + 1);
        int Moved(int word) => word < first ? word : word <= last ? head : word + growth;
        for (var i = 0; i < old.Count; i++)
        {
            if (i == first)
                foreach (var (form, word) in name)
                    Append(form, word with { Head = word.Head < 0 ? Moved(old[first].Head) : first + word.Head,
                        Relation = word.Head < 0 ? old[first].Relation : word.Relation }, word != name[^1].Word);
            if (i == last) text.Append(SpaceAfter(old, last));
            if (i < first || i > last)
            {
                Append(old.Form(i).ToString(), old[i] with { Head = old[i].Head < 0 ? -1 : Moved(old[i].Head) }, false);
                text.Append(SpaceAfter(old, i));
            }
        }
        return new Sentence(text.ToString(), 0, [.. words]);

        void Append(string form, Word word, bool space)
        {
            words.Add(word with { Start = text.Length, End = text.Length + form.Length });
            text.Append(form).Append(space ? " " : "");
        }
    }

    private static string SpaceAfter(Sentence sentence, int word) =>
        word + 1 < sentence.Count && sentence[word + 1].Start > sentence[word].End ? " " : "";
}
