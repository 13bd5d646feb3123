using Dragoman.Reading;

namespace Dragoman.Syntax;

/// <summary>An article with the trees of its sentences.</summary>
/// <param name="Article">What was read.</param>
/// <param name="Sentences">The sentences in order; offsets point into the article's text.</param>
public sealed record ParsedArticle(Article Article, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The text that all offsets point into.</summary>
    public string Text => Article.Text;
}
