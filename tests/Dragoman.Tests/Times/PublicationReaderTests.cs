using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Tests.Times;

public sealed class PublicationReaderTests
{
    [Fact]
    public void Reads_the_publication_line_with_its_time()
    {
        var mentions = Timed.FindUndated("They met\n\nOn Monday the ministers met.\n\nPublication: 23.01.2024 - 11:54\nThey met");

        Assert.Equal(new Publication(new(2024, 1, 23), new LocalTime(11, 54), null, PublishedFrom.Page), mentions.Published);
        Assert.Equal("2024-01-22", mentions.All[0].Value);
        Assert.False(mentions.All[0].Inferred);
    }

    [Theory]
    [InlineData("Updated 10:34 GMT, 5 March 2021")]
    [InlineData("Published on 5 March 2021, Velm")]
    [InlineData("Last modified: Friday, 5 March 2021 with corrections that are told below at some length")]
    public void Knows_the_labels_of_publication_lines(string line) =>
        Assert.Equal((new LocalDate(2021, 3, 5), PublishedFrom.Page), Dated($"They met\n\n{line}\n\nThey had met on 6 March 2021."));

    [Fact]
    public void A_sentence_that_begins_like_a_label_is_none() => Assert.Equal(PublishedFrom.Inferred,
        Dated("Published on 5 March 2021, the book tells of a war that nobody remembers any more.").From);

    [Fact]
    public void Takes_a_date_alone_on_its_line_near_the_top()
    {
        var mentions = Timed.FindUndated("Markets fall\nMarch 13, 2024\nShares fell today.");

        Assert.Equal((new LocalDate(2024, 3, 13), PublishedFrom.Page), (mentions.Published!.Day, mentions.Published.From));
    }

    [Fact]
    public void Infers_from_the_latest_full_date_and_the_weekday_behind_it()
    {
        var mentions = Timed.FindUndated("The minister speaks in Tarn, Oct. 14, 2023 (Photo)\n\nThe two spoke on Monday about the war.");

        Assert.Equal((new LocalDate(2023, 10, 16), PublishedFrom.Inferred), (mentions.Published!.Day, mentions.Published.From));
        Assert.Equal("2023-10-14 2023-10-16", Timed.Values(mentions));
        Assert.Equal([false, true], mentions.All.Select(mention => mention.Inferred));
    }

    [Fact]
    public void Does_not_infer_from_a_date_that_is_to_come() =>
        Assert.Null(Timed.FindUndated("A summit will be held on 5 May 2030.").Published);

    [Fact]
    public void Leaves_values_open_where_nothing_tells_the_date()
    {
        var mentions = Timed.FindUndated("They met on Monday and on October 16.");

        Assert.Null(mentions.Published);
        Assert.Equal("XXXX-WXX-1 XXXX-10-16", Timed.Values(mentions));
        Assert.All(mentions.All, mention => Assert.Null(mention.Start));
        Assert.All(mentions.All, mention => Assert.True(mention.Inferred));
    }

    [Fact]
    public void Keeps_the_date_that_came_with_the_article() =>
        Assert.Equal(Timed.Day, Timed.Find("Published: 1 January 2020\nThey met.").Published!.Day);

    private static (LocalDate Day, PublishedFrom From) Dated(string text) =>
        Timed.FindUndated(text).Published is { } published ? (published.Day, published.From) : default;
}
