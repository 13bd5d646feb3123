using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Tests.Reading;

public sealed class PlainTextTests
{
    private const string Body = "The foreign ministers of Chile and Peru met in Lima on Tuesday.";

    [Fact]
    public void First_line_that_stands_alone_is_the_title()
    {
        var article = Read.One("a.txt", "Ministers meet in Lima\n\n" + Body);
        Assert.Equal("Ministers meet in Lima", article.Title);
        Assert.StartsWith("Ministers meet in Lima\n\n" + Body, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The ministers met in Lima.\n\nThey will meet again.")]
    [InlineData("The ministers of the two countries, who had not spoken for a long time, met\nin Lima on Tuesday.")]
    public void Sentences_are_no_titles(string text) => Assert.Null(Read.One("a.txt", text).Title);

    [Theory]
    [InlineData("Publication: 23.01.2024 - 11:54")]
    [InlineData("Published on January 23, 2024 at 11:54")]
    [InlineData("Yayınlanma Tarihi: 23 Ocak 2024 11:54")]
    [InlineData("Veröffentlicht am 23. Januar 2024, 11:54 Uhr")]
    [InlineData("Опубликовано: 23 января 2024, 11:54")]
    public void Published_line_is_a_date_and_no_content(string line)
    {
        var article = Read.One("a.txt", $"Ministers meet in Lima\n\n{line}\n\n{Body}");
        Assert.Equal(new Publication(new LocalDate(2024, 1, 23), new LocalTime(11, 54), null, PublishedFrom.Page), article.Published);
        Assert.DoesNotContain("11:54", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void First_publication_wins_over_update()
    {
        var article = Read.One("a.txt", $"Ministers meet\n\nUpdated: 24.01.2024 10:00\nPublished: 23.01.2024 09:00\n\n{Body}");
        Assert.Equal(23, article.Published!.Day.Day);
    }

    [Theory]
    [InlineData("Share | Tweet | Print")]
    [InlineData("Abone Ol google-news")]
    [InlineData("Teilen")]
    [InlineData("Follow us on Google News")]
    [InlineData("Read also: Ministers to meet again in Quito")]
    public void Lines_of_buttons_are_blanked(string line)
    {
        var article = Read.One("a.txt", $"Ministers meet in Lima\n\n{Body}\n{line}\nThey spoke about fishing.");
        Assert.DoesNotContain(line, article.Text, StringComparison.Ordinal);
        Assert.EndsWith("They spoke about fishing.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void List_of_other_articles_goes_up_to_the_next_sentence()
    {
        const string List = "Most Read News\nTen killed in quake\nParliament votes";
        var article = Read.One("a.txt", $"Ministers meet\n\n{Body}\n\n{List}\n\nThe talks go on.");
        Assert.DoesNotContain("quake", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Parliament", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("The talks go on.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanking_moves_no_offset()
    {
        var text = $"Ministers meet\n\nPublished: 23.01.2024\nShare\n\n{Body}\n";
        var article = Read.One("a.txt", text);
        Assert.Equal(text.Length, article.Text.Length);
        Assert.Equal(text.IndexOf(Body, StringComparison.Ordinal), article.Text.IndexOf(Body, StringComparison.Ordinal));
    }

    [Fact]
    public void Title_repeated_in_the_text_counts_once() =>
        Assert.Equal(0, Read.One("a.txt", $"Ministers meet in Lima\n\n{Body}\n\nMinisters meet in Lima\n\nThe talks go on.")
            .Text.LastIndexOf("Ministers meet in Lima", StringComparison.Ordinal));

    [Fact]
    public void Verbatim_keeps_every_line()
    {
        var text = $"Ministers meet\n\nShare\n\n{Body}";
        Assert.Equal(text, Read.One("a.txt", text, new ReadOptions { Verbatim = true }).Text);
    }
}
