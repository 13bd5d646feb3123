using Dragoman.Actors.Registry;

namespace Dragoman.Tests.Actors;

public sealed class FamousNameTests
{
    private const string Lavrov = """
        Lavrov Lavrov PROPN NNP 2 nsubj
        spoke speak VERB VBD 0 root
        """;

    [Fact]
    public void A_rare_surname_alone_is_who_holds_a_high_office_on_that_day() =>
        Assert.Equal(["Lavrov=RUS Sergey Lavrov"], SmallRegistry.Shown("2020-05-01", Lavrov));

    [Theory]
    [InlineData("2001-05-01")]
    [InlineData("")]
    public void Before_the_office_and_without_a_day_it_is_nobody(string day) => Assert.Empty(SmallRegistry.Shown(day, Lavrov));

    [Fact]
    public void A_surname_that_many_have_is_nobody() => Assert.Empty(SmallRegistry.Shown("2020-05-01", """
        Common Common PROPN NNP 2 nsubj
        spoke speak VERB VBD 0 root
        """));

    [Fact]
    public void It_is_somebody_beside_one_whom_everybody_knows() => Assert.Equal(["EGY", "RUS"], SmallRegistry.Find("2020-05-01", """
        Common Common PROPN NNP 2 nsubj
        met meet VERB VBD 0 root
        Lavrov Lavrov PROPN NNP 2 obj
        """).Select(mention => mention.Actors[0].Code!));

    [Fact]
    public void A_name_of_many_bearers_is_not_famous()
    {
        var names = new FamousNames();
        for (var person = 0; person < 5; person++) names.Add(["doe"], person, person);
        names.Add(["roe"], 5, 5);
        var tenures = Enumerable.Range(0, 6).Select(person => new Tenure(person, 0, 0, Day.First, Day.Last, Role.HeadOfState));
        Assert.Equal(["roe"], names.Of(tenures, _ => false).Select(famous => string.Join(' ', famous.Surname)));
    }
}
