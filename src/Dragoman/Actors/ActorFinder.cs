using Dragoman.Actors.Coreference;
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
    private readonly IReadOnlyList<RegistryTables> _registries;
    private readonly NameScanner _scanner;
    private readonly PersonLookup _persons;

    /// <param name="registries">The user's first, then what was learned, last the shipped one.</param>
    internal ActorFinder(IReadOnlyList<RegistryTables> registries) =>
        (_registries, _scanner, _persons) = (registries, new(registries), new(registries));

    /// <summary>Loads the registry.</summary>
    /// <param name="models">The folder that has <c>en/registry.bin</c>.</param>
    public static ActorFinder Load(ModelFolder models) => new([RegistryFile.Read(models.File("en/registry"))]);

    /// <summary>A finder that knows a user's actors too; they win over the registry.</summary>
    public ActorFinder With(UserActors actors) => new([actors.Compile(_registries[^1]), .. _registries]);

    /// <summary>A finder that knows offices which other articles gave to persons, in articles of that time.</summary>
    public ActorFinder With(IEnumerable<OfficeFact> offices) =>
        new([.. _registries.SkipLast(1), LearnedOffices.Compile(offices, _registries[^1]), _registries[^1]]);

    /// <summary>Finds all mentions of an article.</summary>
    public ActorMentions Find(ParsedArticle article)
    {
        var day = Day.Of(article.Article.Published?.Day);
        var names = article.Sentences.Select(sentence => _scanner.Scan(sentence, day)).ToArray();
        var context = new ArticleContext(names, _registries[^1], _persons, day);
        var drafts = names.SelectMany(sentence => new SentenceDrafts(context, sentence).Read()).ToList();
        var mentions = new Linker(context).Link(drafts).Select(Mention).OrderBy(mention => mention.Span.Start);
        return new(article, [.. mentions], OfficeFacts.Of(drafts, article.Article.Published?.Day));
    }

    private static ActorMention Mention(Draft draft) =>
        new(draft.Sentence.Index, draft.First, draft.Last, draft.Head, Stretch(draft), draft.Actors, draft.Rule)
        {
            IsBackground = draft.IsBackground,
        };

    private static Span Stretch(Draft draft) => new(draft.Sentence.Words[draft.First].Start, draft.Sentence.Words[draft.Last].End);
}
