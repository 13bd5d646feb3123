using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;
using Dragoman.Times;

namespace Dragoman.Events.Details;

/// <summary>Finds what an event was about: "about X", "to discuss X", "and discussed X", a list split into its items.</summary>
/// <param name="lexicon">Has the classes of topical verbs and of empty nouns ("issue").</param>
/// <param name="times">Time expressions, which are no topics.</param>
internal sealed class TopicFinder(TriggerLexicon lexicon, TimeMentions times)
{
    private const int Reach = 3;
    private static readonly string[] s_open = ["including", "include", "like", "such", "as"];
    private static readonly string[] s_about = ["on", "upon", "around", "about", "to", "over", "with", "into"];

    /// <summary>Adds the topics that the candidate's own sentence tells.</summary>
    public void Fill(Candidate candidate)
    {
        var sentence = candidate.Sentence;
        foreach (var word in candidate.TopicWords)
            if (!candidate.Match.Words.Contains(word) && !lexicon.IsIn("agenda", sentence.LowerLemma(word)))
                Add(sentence, word, candidate.Topics);
        if (candidate.TopicWords.Count == 0) About(candidate);
        foreach (var at in Chain.Up(sentence, candidate.Match.Word).Take(Reach))
            foreach (var child in sentence.Children(at))
                if (sentence[child].Upos == Upos.VERB && IsBeside(sentence[child].Relation))
                    OfClause(sentence, child, candidate.Topics);
    }

    /// <summary>"By phone about trade": the tree may hang the topic on another phrase of the trigger.</summary>
    private void About(Candidate candidate)
    {
        var (sentence, word) = (candidate.Sentence, candidate.Match.Word);
        for (var last = sentence.Subtree(word).Last; ++word <= last;)
            if (sentence[word].Relation == Relation.Case && sentence.LowerLemma(word) is "about" or "regarding" or "concerning")
                Add(sentence, sentence[word].Head, candidate.Topics);
    }

    /// <summary>Adds the topics of a topical clause ("discussed X", "focused on X") and of topical verbs coordinated with it.</summary>
    public bool OfClause(Sentence sentence, int verb, List<string> topics)
    {
        var before = topics.Count;
        var lemma = sentence.LowerLemma(verb);
        if (lexicon.IsIn("topical", lemma) && sentence.Object(verb) is >= 0 and var topic) Add(sentence, topic, topics);
        if (lexicon.IsIn("topical-on", lemma))
            foreach (var preposition in s_about)
                foreach (var filler in sentence.Oblique(verb, preposition)) Add(sentence, filler, topics);
        foreach (var child in sentence.Children(verb))
            if (sentence[child].Relation is Relation.Conj or Relation.Xcomp or Relation.Advcl && sentence[child].Upos == Upos.VERB)
                OfClause(sentence, child, topics);
        return topics.Count > before;
    }

    /// <summary>Adds a noun phrase, item by item; an empty noun ("a range of issues, including …") gives way to what it holds.</summary>
    public void Add(Sentence sentence, int word, List<string> topics)
    {
        if (sentence[word].Upos is Upos.PRON or Upos.VERB or Upos.NUM || IsTime(sentence, word)) return;
        foreach (var item in Listed(sentence, word))
        {
            var inner = Inner(sentence, item).ToArray();
            foreach (var part in inner) Add(sentence, part, topics);
            if (inner.Length > 0 && lexicon.IsIn("issue", sentence.LowerLemma(item)) || IsEmpty(sentence, item)) continue;
            foreach (var text in Items(NounPhrase.Text(sentence, item)))
                if (!topics.Contains(text)) topics.Add(text);
        }
    }

    /// <summary>A noun, its conjuncts, and what the parser took for an apposition in the midst of a list: "A, the B, and the C".</summary>
    private static IEnumerable<int> Listed(Sentence sentence, int word)
    {
        foreach (var item in ParticipantFinder.Coordinated(sentence, word))
        {
            yield return item;
            foreach (var child in sentence.Children(item))
                if (sentence[child].Relation is Relation.Appos && IsInList(sentence, item, child))
                    foreach (var part in Listed(sentence, child)) yield return part;
        }
    }

    private static bool IsInList(Sentence sentence, int item, int apposition) =>
        sentence.Child(apposition, Relation.Conj) >= 0
        || sentence.Children(item).Any(child => child > apposition && sentence[child].Relation is Relation.Conj);

    /// <summary>Parts that each begin with an article are items of their own, whatever the tree says: "the A, the B and the C".</summary>
    private static string[] Items(string text) =>
        text.Split(
            [", and the ", " and the ", ", the ", ", a ", ", and a "],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private IEnumerable<int> Inner(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            var opens = s_open.Any(open => sentence.HasCase(child, open));
            var holds = lexicon.IsIn("issue", sentence.LowerLemma(word)) && sentence.HasCase(child, "of");
            if (sentence[child].Relation is Relation.Nmod or Relation.Obl && (opens || holds)) yield return child;
            if (sentence[child].Relation is Relation.Acl or Relation.Advcl && sentence.LowerLemma(child) == "include"
                && sentence.Child(child, Relation.Obj) is >= 0 and var listed) yield return listed;
        }
    }

    private bool IsEmpty(Sentence sentence, int word) =>
        lexicon.IsIn("issue", sentence.LowerLemma(word)) && !sentence.Children(word).Any(child => Specifies(sentence[child].Relation));

    private static bool Specifies(Relation relation) =>
        relation is Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodPoss or Relation.Acl;

    private bool IsTime(Sentence sentence, int word) =>
        times.All.Any(time => time.Sentence == sentence.Index && time.First <= word && word <= time.Last);

    private static bool IsBeside(Relation relation) =>
        relation is Relation.Advcl or Relation.Xcomp or Relation.Acl or Relation.Conj or Relation.Ccomp;
}
