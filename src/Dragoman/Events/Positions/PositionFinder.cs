using Dragoman.Events.Contexts;
using Dragoman.Events.Details;
using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Positions;

/// <summary>Reads the stance of a speech act and its issue as a short noun phrase: who calls for, supports, opposes, offers what.</summary>
/// <param name="lexicon">Nouns for verbs.</param>
internal sealed class PositionFinder(DetailLexicon lexicon)
{
    private static readonly string[] s_prepositions = ["for", "of", "to", "on", "against", "over", "about"];

    /// <summary>The position that a candidate tells, or null.</summary>
    public Position? Find(Candidate candidate)
    {
        if (Stance(candidate) is not { } stance) return null;
        var issue = Issue(candidate);
        return issue is null ? null : new(stance, issue);
    }

    private static string? Stance(Candidate candidate) => candidate.Type switch
    {
        EventType.REQUEST => "calls_for",
        EventType.SUPPORT => "for",
        EventType.REJECT => "against",
        EventType.ACCUSE when candidate.Mode != "investigate" => "against",
        EventType.AGREE => "offers",
        _ => null,
    };

    private string? Issue(Candidate candidate)
    {
        var (sentence, word) = (candidate.Sentence, candidate.Match.Word);
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl && Nominal(sentence, child) is { } told)
                return told;
        foreach (var head in candidate.Match.Words.Append(word).Distinct())
            foreach (var preposition in s_prepositions)
                foreach (var filler in sentence.Oblique(head, preposition))
                    if (IsIssue(candidate, filler)) return NounPhrase.Text(sentence, filler);
        var direct = sentence.Object(word);
        return direct >= 0 && IsIssue(candidate, direct) ? NounPhrase.Text(sentence, direct) : null;
    }

    /// <summary>"To lift the embargo" becomes "lifting of the embargo"; a verb without a noun says nothing short.</summary>
    private string? Nominal(Sentence sentence, int verb)
    {
        if (sentence[verb].Upos != Upos.VERB || sentence.Child(verb, Relation.Obj) is not (>= 0 and var what)) return null;
        return lexicon.NounOf(sentence.LowerLemma(verb)) is { } noun ? $"{noun} {NounPhrase.Text(sentence, what)}" : null;
    }

    /// <summary>Neither a side of the event nor a day is its issue.</summary>
    private static bool IsIssue(Candidate candidate, int word) =>
        candidate.Sentence[word].Upos == Upos.NOUN
        && !candidate.Participants.Any(p => p.Text.Contains(candidate.Sentence.Form(word).ToString(), StringComparison.Ordinal));
}
