using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Times.Rules;
using Dragoman.Times.Values;

namespace Dragoman.Times;

/// <summary>
/// Finds the time expressions of an article and gives them TIMEX3 values. Rules first collect what the words tell; when all of the text is
/// read, the article's date is settled, and only then values are made. Immutable and thread-safe after loading.
/// </summary>
public sealed class TimeFinder
{
    internal const string Kind = "times";
    internal const string Words = "words";
    internal const string Rules = "rules";
    internal const string Outlets = "outlets";

    private readonly ExpressionFinder _expressions;
    private readonly DayOrder _order;

    private TimeFinder(IEnumerable<string> words, IEnumerable<string> rules, IEnumerable<string> outlets)
    {
        var lexicon = new TimeLexicon(words);
        _expressions = new(lexicon, new RuleReader(lexicon).Read(rules));
        _order = new(outlets);
    }

    /// <summary>Loads words and rules.</summary>
    /// <param name="models">The folder with the built models.</param>
    public static TimeFinder Load(ModelFolder models)
    {
        var file = ModelFile.Read(models.File("en/times"), Kind);
        return new(file.Lines(Words), file.Lines(Rules), file.Lines(Outlets));
    }

    /// <summary>Makes a finder of lexicon lines without their header.</summary>
    internal static TimeFinder Of(IEnumerable<string> words, IEnumerable<string> rules, IEnumerable<string> outlets) =>
        new(words, rules, outlets);

    /// <summary>Finds the time expressions of an article and settles its date where it brings none.</summary>
    public TimeMentions Find(ParsedArticle article)
    {
        var found = _expressions.Find(article);
        YearLending.Apply(article.Text, found);
        var monthFirst = _order.IsMonthFirst(article.Article, found);
        var published = PublicationReader.Read(article, found, monthFirst);
        var timeline = new Timeline(published, monthFirst);
        var inferred = published is null || published.From == PublishedFrom.Inferred;
        var mentions = new List<TimeMention>(found.Count);
        foreach (var expression in found)
        {
            if (Resolver.Resolve(expression, timeline) is not { } value) continue;
            timeline.Tell(expression, value);
            mentions.Add(Mention(article.Sentences[expression.Sentence], expression, value, inferred));
        }
        Ranges.Join(article.Text, mentions);
        Distances.Join(article.Text, mentions);
        return new(mentions, published);
    }

    private static TimeMention Mention(Sentence sentence, Found found, TimeValue value, bool inferred) =>
        new(found.Sentence, sentence.WordAt(found.Start), sentence.WordAt(found.End - 1), new(found.Start, found.End),
            value.Type, value.Value, value.Start, value.End, found.Rule.Name)
        { Inferred = value.Anchored && inferred, Lasts = value.Value.Contains('/') };
}
