using Dragoman.Models;
using Dragoman.Places;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Tests.Support;
using Dragoman.Text;

namespace Dragoman.Tests.Places;

/// <summary>Places of a text that is cut into words but not parsed: each word hangs on the one before it.</summary>
internal static class PlainArticle
{
    private static readonly ModelFolder s_models = new(Repository.File("models"));
    private static readonly Tokenizer s_tokenizer = Tokenizer.Load(s_models);

    public static PlaceFinder Finder { get; } = PlaceFinder.Load(s_models);

    public static ParsedArticle Of(string text, string? url = null, string? outlet = null)
    {
        var tokens = s_tokenizer.Tokenize(text);
        var sentences = Enumerable.Range(0, tokens.SentenceCount).Select(number => Sentence(tokens, number)).ToList();
        return new ParsedArticle(new Article("test", text) { Url = url, Outlet = outlet }, sentences);
    }

    public static IReadOnlyList<PlaceMention> Mentions(string text, string? url = null, string? outlet = null) =>
        Finder.Find(Of(text, url, outlet)).All;

    /// <summary>The mentions as "text: name, country".</summary>
    public static string[] Named(string text, string? url = null, string? outlet = null) =>
        [.. Mentions(text, url, outlet).Select(mention => $"{mention.Span.In(text)}: {mention.Place.Name}, {mention.Place.Country}")];

    private static Sentence Sentence(TokenizedText text, int number)
    {
        var first = text.SentenceStarts[number];
        var words = text.Tokens[first..text.SentenceStarts[number + 1]]
            .Select((token, i) => new Word(token.Start, token.End, "", Upos.X, "", "_", i - 1, default, false));
        return new Sentence(text.Text, number, [.. words]);
    }
}
