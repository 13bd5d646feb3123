using Dragoman.Syntax;

namespace Dragoman.Actors;

/// <summary>All mentions of actors in an article, found by sentence and word.</summary>
public sealed class ActorMentions
{
    private readonly ActorMention?[][] _byHead;

    /// <summary>Indexes mentions by their head words.</summary>
    public ActorMentions(ParsedArticle article, IReadOnlyList<ActorMention> mentions, IReadOnlyList<OfficeFact> offices)
    {
        (All, Offices) = (mentions, offices);
        _byHead = [.. article.Sentences.Select(s => new ActorMention?[s.Count])];
        foreach (var mention in mentions) _byHead[mention.Sentence][mention.Head] = mention;
    }

    /// <summary>All mentions in the order of the text.</summary>
    public IReadOnlyList<ActorMention> All { get; }

    /// <summary>Offices that the text gives to persons.</summary>
    public IReadOnlyList<OfficeFact> Offices { get; }

    /// <summary>The mention whose head is this word, or null.</summary>
    public ActorMention? At(int sentence, int word) => _byHead[sentence][word];
}
