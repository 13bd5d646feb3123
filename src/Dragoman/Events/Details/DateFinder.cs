using Dragoman.Events.Linking;
using Dragoman.Syntax;
using Dragoman.Times;

namespace Dragoman.Events.Details;

/// <summary>Gives an event the date of its own clause: the expression that joins the way from trigger to root first.</summary>
internal sealed class DateFinder
{
    private readonly ILookup<int, TimeMention> _bySentence;

    public DateFinder(TimeMentions times) =>
        _bySentence = times.All.Where(time => time.Start is not null && time.Type is TimeType.Date or TimeType.Time)
            .ToLookup(time => time.Sentence);

    /// <summary>Fills the candidate's date where its sentence tells one.</summary>
    public void Fill(Candidate candidate)
    {
        if (Find(candidate.Sentence, candidate.Match.Word) is not { } date) return;
        candidate.Date = date;
        candidate.IsDated = true;
        candidate.Steps.Add($"date: {date.Text}");
    }

    /// <summary>The date told in the clause of a word or in those over it, null where none is.</summary>
    public EventDate? Find(Sentence sentence, int word)
    {
        var chain = Chain.Up(sentence, word);
        var (best, nearest) = ((TimeMention?)null, int.MaxValue);
        foreach (var time in _bySentence[sentence.Index])
        {
            if (time.Start is null) continue;
            var distance = Distance(sentence, chain, time);
            if (distance >= 0 && distance < nearest) (best, nearest) = (time, distance);
        }
        return best is null ? null
            : new(sentence.Between(best.First, best.Last).ToString(), best.Start!.Value, best.End ?? best.Start.Value, best.Inferred);
    }

    /// <summary>Twice the place in the chain where the expression joins, plus one if through an argument; -1 elsewhere.</summary>
    private static int Distance(Sentence sentence, List<int> chain, TimeMention time)
    {
        var head = Head(sentence, time);
        var parent = sentence[head].Head;
        if (chain.Contains(head)) return chain.IndexOf(head) * 2;
        if (parent < 0) return -1;
        var at = chain.IndexOf(parent);
        if (at >= 0) return at * 2;
        var isBare = sentence.Child(head, Relation.Case) < 0 && sentence[head].Relation is not Relation.NmodPoss;
        at = chain.IndexOf(sentence[parent].Head);
        if (at < 0 || sentence.IsPredicate(parent) && sentence[parent].Relation != Relation.Conj) return -1;
        return isBare || !IsEvent(sentence, parent) ? at * 2 + 1 : -1;
    }

    private static bool IsEvent(Sentence sentence, int word) =>
        sentence[word].Relation is Relation.Obl or Relation.Nmod && sentence[word].Upos is Upos.NOUN or Upos.PROPN;

    private static int Head(Sentence sentence, TimeMention time)
    {
        for (var word = time.First; word <= time.Last; word++)
            if (sentence[word].Head < time.First || sentence[word].Head > time.Last) return word;
        return time.First;
    }
}
