using Dragoman.Actors;
using NodaTime;

namespace Dragoman.Tests.Actors;

public sealed class WhoIsWhoTests
{
    private static readonly WhoIsWho s_registry = new(SmallRegistry.Tables);

    [Fact]
    public void A_persons_offices_have_dates_and_a_source()
    {
        var office = Assert.Single(s_registry.OfficesOf("Hillary Clinton", "USA/hillary-clinton"));
        Assert.Equal(("ForeignMinister", "USA", "a made-up list"), (office.Title, office.Of.Code, office.Source));
        Assert.Equal((new LocalDate(2009, 1, 21), new LocalDate(2013, 2, 1)), (office.From, office.To));
    }

    [Fact]
    public void An_office_that_goes_on_has_no_last_day() =>
        Assert.Null(Assert.Single(s_registry.OfficesOf("Sergey Lavrov", "RUS/sergey-lavrov")).To);

    [Theory]
    [InlineData("Sergey Lavrov", "USA/sergey-lavrov")]
    [InlineData("Nobody", "USA/nobody")]
    public void Somebody_else_has_no_offices(string name, string entity) => Assert.Empty(s_registry.OfficesOf(name, entity));

    [Theory]
    [InlineData("2010-05-05", "Hillary Clinton")]
    [InlineData("1995-05-05", "William Clinton")]
    public void A_states_leaders_are_those_of_the_day(string day, string name) =>
        Assert.Equal(name, Assert.Single(s_registry.LeadersOf("USA", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)).Person.Name);
}
