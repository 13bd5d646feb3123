namespace Dragoman.Tests.Actors;

/// <summary>Persons whom the registry knows by more names than newspapers use.</summary>
public sealed class TwoSurnamesTests
{
    [Theory]
    [InlineData("2020-05-01", "Ana", "Vega")]
    [InlineData("2020-05-01", "Vega", "Robles")]
    public void A_short_name_and_both_surnames_are_the_person(string day, string first, string last) =>
        Assert.Equal([$"{first} {last}=EGY Ana Luz Vega Robles", "Lavrov=RUS Sergey Lavrov"], Met(day, first, last));

    [Fact]
    public void The_second_surname_alone_is_nobody() => Assert.DoesNotContain(Met("2020-05-01", "Mrs", "Robles"),
        mention => mention.Contains("Vega", StringComparison.Ordinal));

    [Fact]
    public void Long_after_the_office_a_short_name_may_be_somebody_elses() => Assert.DoesNotContain(Met("2023-05-01", "Ana", "Vega"),
        mention => mention.Contains("Robles", StringComparison.Ordinal));

    [Fact]
    public void A_president_is_found_by_both_surnames() => Assert.Equal(["President Vega Robles=EGY Ana Luz Vega Robles"],
        SmallRegistry.Shown("2020-05-01", """
            President President PROPN NNP 2 compound
            Vega Vega PROPN NNP 4 nsubj
            Robles Robles PROPN NNP 2 flat
            spoke speak VERB VBD 0 root
            """));

    private static IEnumerable<string> Met(string day, string first, string last) => SmallRegistry.Shown(day, $"""
        {first} {first} PROPN NNP 3 nsubj
        {last} {last} PROPN NNP 1 flat
        met meet VERB VBD 0 root
        Lavrov Lavrov PROPN NNP 3 obj
        """);
}
