using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Tests.Reading;

public sealed class JsonLinesTests
{
    [Fact]
    public void Fields_of_a_record_become_those_of_the_article()
    {
        var article = Read.One("a.jsonl",
            """{"id":"x1","url":"https://example.org/1","title":"Talks","text":"Talks\n\nThey met.","""
            + """ "published":"2024-01-23T11:54+03:00","outlet":"Gazette","language":"en"}""");
        Assert.Equal(("x1", "https://example.org/1", "Talks", "Talks\n\nThey met.", "Gazette"),
            (article.Id, article.Url, article.Title, article.Text, article.Outlet));
        Assert.Equal(new Publication(new LocalDate(2024, 1, 23), new LocalTime(11, 54), Offset.FromHours(3), PublishedFrom.Given),
            article.Published);
    }

    [Fact]
    public void Title_goes_before_a_text_that_lacks_it() =>
        Assert.Equal("Talks\n\nThey met.", Read.One("a.jsonl", """{"title":"Talks","text":"They met."}""").Text);

    [Fact]
    public void Html_is_read_as_a_page()
    {
        var body = "The foreign ministers of Chile and Peru met in Lima on Tuesday and spoke about fishing, borders and trade.";
        var article = Read.One("a.jsonl", $$"""{"id":"x","html":"<h1>Talks</h1><p>{{body}}</p><p>{{body}}</p>"}""");
        Assert.Contains(body, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Malformed_line_is_named_and_the_rest_is_read()
    {
        using var read = new Read();
        var results = read.All("a.jsonl", """
            {"text":"They met."}
            {"text": oops

            [1]
            {"id":"empty"}
            {"text":"They spoke."}
            """);
        Assert.Equal([true, false, false, false, true], results.Select(result => result.Article is not null));
        Assert.EndsWith("a.jsonl:2", results[1].Input, StringComparison.Ordinal);
        Assert.Equal(ReadMessages.NoText, results[3].Failure);
        Assert.Equal(6, int.Parse(results[4].Input.Split(':')[^1]));
    }

    [Theory]
    [InlineData("2024-01-23", null)]
    [InlineData("2024-01-23 11:54", "11:54")]
    [InlineData("2024-01-23T11:54:07Z", "11:54:07")]
    [InlineData("Tue, 23 Jan 2024 11:54:00 +0300", "11:54")]
    public void Dates_come_in_many_shapes(string published, string? time)
    {
        var article = Read.One("a.jsonl", $$"""{"text":"They met.","published":"{{published}}"}""");
        Assert.Equal(new LocalDate(2024, 1, 23), article.Published!.Day);
        Assert.Equal(time is null ? null : LocalTime.FromTimeOnly(TimeOnly.Parse(time)), article.Published.Time);
    }

    [Fact]
    public void Unreadable_date_is_named() =>
        Assert.Equal(ReadMessages.BadDate("soon"), Read.Failure("a.jsonl", """{"text":"They met.","published":"soon"}"""u8.ToArray()));

    [Fact]
    public void Given_date_serves_records_without_one()
    {
        var given = PublicationText.Parse("2024-01-23");
        Assert.Equal(given, Read.One("a.jsonl", """{"text":"They met."}""", new ReadOptions { Published = given }).Published);
    }
}
