using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;
using Dragoman.Times;

namespace Dragoman.Events.Details;

/// <summary>Gives an event the date of its own clause: the expression that joins the way from trigger to root first.</summary>
internal sealed class DateFinder
{
    private readonly ILookup<int, TimeMention> _bySentence;

    private readonly Attachment _attachment;
    private readonly TriggerLexicon _lexicon;

    public DateFinder(AnnotatedArticle article, Attachment attachment, TriggerLexicon lexicon)
    {
        (_attachment, _lexicon) = (attachment, lexicon);
        _bySentence = article.Times.All.Where(time => time.Start is not null && time.Type is TimeType.Date or TimeType.Time)
            .ToLookup(time => time.Sentence);
    }

    /// <summary>Fills the candidate's date where its sentence tells one; one that only dates the saying is not firm.</summary>
    public void Fill(Candidate candidate)
    {
        var (sentence, word) = (candidate.Sentence, candidate.Match.Word);
        var chain = Chain.OfEvent(sentence, word);
        if (Nearest(sentence, candidate.Match.Words, chain) is { } found)
        {
            candidate.Date = Date(sentence, found.Time);
            candidate.IsDated = found.Joins == word || !_lexicon.IsIn("say", sentence.LowerLemma(found.Joins));
        }
        else candidate.Date = OfSaying(sentence);
        if (candidate.Date is { } date) candidate.Steps.Add($"date: {date.Text}{(candidate.IsDated ? "" : " (of saying)")}");
    }

    /// <summary>The date told in the clause of a word or in those over it, null where none is.</summary>
    public EventDate? Find(Sentence sentence, int word) =>
        Nearest(sentence, [word], Chain.Up(sentence, word)) is { } found ? Date(sentence, found.Time) : null;

    private (TimeMention Time, int Joins)? Nearest(Sentence sentence, IReadOnlyList<int> words, List<int> chain)
    {
        var (best, nearest) = ((TimeMention?)null, int.MaxValue);
        foreach (var time in _bySentence[sentence.Index])
        {
            if (time.Start is null || IsSpan(sentence, time)) continue;
            var distance = _attachment.Distance(sentence, words, chain, Head(sentence, time), throughVenues: false);
            if (distance < 0 && IsFronted(sentence, time)) distance = (chain.Count - 1) * 2;
            if (distance >= 0 && distance < nearest) (best, nearest) = (time, distance);
        }
        return best is not null ? (best, chain[nearest / 2]) : Only(sentence, chain);
    }

    /// <summary>"On Monday, …": a date before the first comma dates the main clause, wherever the tree hung it.</summary>
    private static bool IsFronted(Sentence sentence, TimeMention time) =>
        time.First <= 2 && time.Last + 1 < sentence.Count && sentence.Form(time.Last + 1) is ",";

    /// <summary>"Since 2022", "until Friday" tell the bounds of a state, not the day of an event.</summary>
    private static bool IsSpan(Sentence sentence, TimeMention time) =>
        time.First > 0 && sentence.LowerLemma(time.First - 1) is "since" or "until" or "till";

    private (TimeMention Time, int Joins)? Only(Sentence sentence, List<int> chain)
    {
        if (_bySentence[sentence.Index].Count() != 1) return null;
        var only = _bySentence[sentence.Index].First();
        var distance = only.Start is null || IsSpan(sentence, only) ? -1 : _attachment.LooseDistance(sentence, chain, Head(sentence, only));
        return distance < 0 ? null : (only, chain[distance / 2]);
    }

    /// <summary>"…, the ministry said on Monday": the day of saying, where nothing else tells one.</summary>
    private EventDate? OfSaying(Sentence sentence)
    {
        foreach (var time in _bySentence[sentence.Index])
            if (time.Start is not null && sentence[Head(sentence, time)].Head is >= 0 and var verb
                && sentence[verb].Upos == Upos.VERB && _lexicon.IsIn("say", sentence.LowerLemma(verb)))
                return Date(sentence, time) with { Inferred = true };
        return null;
    }

    /// <summary>What goes on from one day to another is dated by the first of them.</summary>
    private static EventDate Date(Sentence sentence, TimeMention time)
    {
        var (start, end) = (time.Start!.Value, time.Lasts ? time.Start.Value : time.End ?? time.Start.Value);
        return new(sentence.Between(time.First, time.Last).ToString(), start, end, time.Inferred);
    }

    private static int Head(Sentence sentence, TimeMention time)
    {
        for (var word = time.First; word <= time.Last; word++)
            if (sentence[word].Head < time.First || sentence[word].Head > time.Last) return word;
        return time.First;
    }
}
