using Dragoman.Times.Rules;
using Dragoman.Times.Values;
using NodaTime;

namespace Dragoman.Tests.Times;

public sealed class StretchTests
{
    [Theory]
    [InlineData("Day", "2024-03-13", "2024-03-13", "2024-03-13")]
    [InlineData("Week", "2024-W11", "2024-03-11", "2024-03-17")]
    [InlineData("Weekend", "2024-W11-WE", "2024-03-16", "2024-03-17")]
    [InlineData("Month", "2024-03", "2024-03-01", "2024-03-31")]
    [InlineData("Quarter", "2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("Half", "2024-H1", "2024-01-01", "2024-06-30")]
    [InlineData("Season", "2024-SP", "2024-03-01", "2024-05-31")]
    [InlineData("Year", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("Decade", "202", "2020-01-01", "2029-12-31")]
    [InlineData("Century", "20", "2000-01-01", "2099-12-31")]
    public void Knows_its_value_and_days(string unit, string value, string first, string last)
    {
        var stretch = Stretch.Of(Enum.Parse<TimeUnit>(unit), Timed.Day);

        Assert.Equal((value, first, last), (stretch.Value, $"{stretch.First:uuuu-MM-dd}", $"{stretch.Last:uuuu-MM-dd}"));
    }

    [Fact]
    public void January_belongs_to_the_winter_of_the_year_before() =>
        Assert.Equal("2023-WI", Stretch.Of(TimeUnit.Season, new LocalDate(2024, 1, 10)).Value);

    [Theory]
    [InlineData("Day", 100_000_000)]
    [InlineData("Century", -100_000)]
    [InlineData("Year", int.MaxValue)]
    public void Ends_with_the_calendar(string unit, int steps) =>
        Assert.Null(Stretch.Of(Enum.Parse<TimeUnit>(unit), Timed.Day).Plus(steps));
}
