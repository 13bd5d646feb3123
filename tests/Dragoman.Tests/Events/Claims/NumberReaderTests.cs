using Dragoman.Events.Claims;
using Dragoman.Syntax;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events.Claims;

public sealed class NumberReaderTests
{
    private const double Open = -1;

    private static readonly NumberReader s_reader = new(Lexicon.Claims);

    [Theory]
    [InlineData("seven people", 7, 7, "exact", null)]
    [InlineData("twenty-five people", 25, 25, "exact", null)]
    [InlineData("at least 14 people", 14, Open, "at_least", null)]
    [InlineData("more than 25,000 deaths", 25000, Open, "at_least", null)]
    [InlineData("close to 1,200 people", 1200, 1200, "nearly", null)]
    [InlineData("some 200 people", 200, 200, "about", null)]
    [InlineData("as many as 300 people", 300, 300, "up_to", null)]
    [InlineData("40 or more people", 40, Open, "at_least", null)]
    [InlineData("between 10 and 12 people", 10, 12, "exact", null)]
    [InlineData("10 to 12 people", 10, 12, "exact", null)]
    [InlineData("1.5 million people", 1_500_000, 1_500_000, "exact", null)]
    [InlineData("two dozen people", 24, 24, "exact", null)]
    [InlineData("dozens of people", 24, 99, "about", null)]
    [InlineData("hundreds of thousands of people", 200_000, 999_000, "about", null)]
    [InlineData("85 % of them", 85, 85, "exact", "percent")]
    [InlineData("85 per cent of them", 85, 85, "exact", "percent")]
    [InlineData("$ 140 million in aid", 140_000_000, 140_000_000, "exact", "USD")]
    [InlineData("€ 5bn", 5_000_000_000, 5_000_000_000, "exact", "EUR")]
    [InlineData("an estimated 30 million euros", 30_000_000, 30_000_000, "about", "EUR")]
    public void Reads_a_number_with_its_qualifier_and_unit(string text, double low, double high, string qualifier, string? unit)
    {
        var number = Assert.Single(s_reader.Read(Flat(text)));
        Assert.Equal((low, high, qualifier, unit), (number.Low, number.High ?? Open, number.Qualifier, number.Unit));
    }

    [Theory]
    [InlineData("half an hour of talks")]
    [InlineData("no number at all")]
    [InlineData("a well-known man")]
    public void Other_words_are_no_numbers(string text) => Assert.Empty(s_reader.Read(Flat(text)));

    /// <summary>The words in a row, each hanging on the last: what reading numbers needs of a tree.</summary>
    private static Sentence Flat(string text)
    {
        var words = text.Split(' ');
        return Tree.Of(string.Join('\n', words.Select((word, i) => $"{word} {word.ToLowerInvariant()} {Tag(word)} _ {Head(i, words)}")));
    }

    private static string Head(int word, string[] words) => word == words.Length - 1 ? "0 root" : $"{words.Length} dep";

    private static string Tag(string word) => word switch
    {
        "$" or "€" or "%" => "SYM",
        "euros" or "dozens" or "hundreds" or "thousands" or "people" => "NOUN",
        _ when char.IsAsciiDigit(word[0]) || word is "million" or "twenty-five" => "NUM",
        _ => "X",
    };
}
