using Dragoman.Reading;

namespace Dragoman.Tests.Times;

public sealed class DayOrderTests
{
    [Theory]
    [InlineData("https://www.state.gov/x", "2023-07-08")]
    [InlineData("https://edition.cnn.com/x", "2023-07-08")]
    [InlineData("https://www.gov.uk/x", "2023-08-07")]
    [InlineData("https://news.example.tr/x", "2023-08-07")]
    [InlineData(null, "2023-08-07")]
    public void Follows_the_outlet(string? url, string value) =>
        Assert.Equal(value, Timed.Values(Timed.Find(new Article("t", "They met on 7/8/2023.") { Url = url })));

    [Fact]
    public void Follows_a_clear_date_of_the_same_text() =>
        Assert.Equal("2023-07-25 2023-07-08", Timed.Values(Timed.FindUndated("They met on 7/25/2023 and 7/8/2023.")));

    [Fact]
    public void Follows_the_date_of_the_article_where_no_outlet_is_known() =>
        Assert.Equal("2024-03-12", Timed.Values(Timed.Find("They met on 3/12/24.")));

    [Fact]
    public void An_impossible_month_decides() =>
        Assert.Equal("2023-10-16", Timed.Values(Timed.Find("They met on 16/10/2023.")));
}
