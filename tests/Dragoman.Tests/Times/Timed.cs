using Dragoman.Reading;
using Dragoman.Tests.Support;
using Dragoman.Times;
using Dragoman.Train.Times;
using NodaTime;

namespace Dragoman.Tests.Times;

/// <summary>Times of short texts, found by the lexicon in the checkout.</summary>
internal static class Timed
{
    /// <summary>The human-edited files.</summary>
    public static TimeLexiconFiles Files { get; } = TimeLexiconFiles.Read(Repository.File("lexicons", "en"));

    /// <summary>The finder made of them.</summary>
    public static TimeFinder Finder { get; } = Files.Finder();

    /// <summary>A Wednesday.</summary>
    public static LocalDate Day { get; } = CompileTimes.ExampleDay;

    /// <summary>What is found in a text published on <see cref="Day"/>.</summary>
    public static TimeMentions Find(string text) =>
        Find(new Article("t", text) { Published = new(Day, null, null, PublishedFrom.Given) });

    /// <summary>What is found in a text without a date.</summary>
    public static TimeMentions FindUndated(string text) => Find(new Article("t", text));

    public static TimeMentions Find(Article article) => Finder.Find(PlainText.Parse(article));

    /// <summary>The values in order, parted by spaces.</summary>
    public static string Values(TimeMentions mentions) => string.Join(' ', mentions.All.Select(mention => mention.Value));
}
