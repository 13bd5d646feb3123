using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Actors;

/// <summary>
/// Finds who an article speaks of: names and offices of the registry by the article's day, persons that only the grammar shows,
/// and all words that refer back to them. Immutable and safe for many threads.
/// </summary>
public sealed class ActorFinder
{
    private readonly NameScanner _scanner;
    private readonly PersonLookup _persons;

    internal ActorFinder(IReadOnlyList<RegistryTables> registries) =>
        (_scanner, _persons) = (new(registries), new(registries));

    /// <summary>Loads the registry.</summary>
    /// <param name="models">The folder that has <c>en/registry.bin</c>.</param>
    public static ActorFinder Load(ModelFolder models) => new([RegistryFile.Read(models.File("en/registry"))]);

    /// <summary>Finds all mentions of an article.</summary>
    public ActorMentions Find(ParsedArticle article)
    {
        var day = Day.Of(article.Article.Published?.Day);
        var names = article.Sentences.Select(sentence => _scanner.Scan(sentence, day)).ToArray();
        var context = new ArticleContext(names, _persons, day);
        var drafts = names.SelectMany(sentence => new SentenceDrafts(context, sentence).Read());
        return new(article, [.. drafts.Where(draft => draft.Actors.Count > 0).Select(Mention)], []);
    }

    private static ActorMention Mention(Draft draft)
    {
        var words = draft.Sentence.Words;
        var span = new Span(words[draft.First].Start, words[draft.Last].End);
        return new(draft.Sentence.Index, draft.First, draft.Last, draft.Head, span, draft.Actors,
            draft.Rule) { IsBackground = draft.IsBackground };
    }
}
