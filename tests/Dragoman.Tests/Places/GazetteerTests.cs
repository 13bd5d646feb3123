using Dragoman.Models;
using Dragoman.Places;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Places;

public sealed class GazetteerTests
{
    private const int MegaBytes = 1_000_000;

    private static readonly ModelFolder s_models = new(Repository.File("models"));
    private static readonly Gazetteer s_gazetteer = Gazetteer.Load(s_models);

    [Theory]
    [InlineData("Turkey", 298795, "TUR", "country")]
    [InlineData("Texas", 4736286, "USA", "region")]
    [InlineData("Ankara", 323786, "TUR", "city")]
    [InlineData("Black Sea", 630673, null, "water")]
    public void Knows_places_with_their_GeoNames_id(string name, int id, string? country, string kind)
    {
        var place = MostProminent(name);
        Assert.Equal((id, country, kind), (place.GeonamesId, place.Country, place.Kind));
    }

    [Fact]
    public void Lies_within_its_budget() => Assert.InRange(new FileInfo(s_models.File("en/gazetteer")).Length, 1, 9 * MegaBytes);

    [Fact]
    public void Every_place_lies_on_earth()
    {
        for (var i = 0; i < s_gazetteer.Count; i++)
        {
            var place = s_gazetteer.Place(i);
            Assert.InRange(place.Latitude, -90, 90);
            Assert.InRange(place.Longitude, -180, 180);
            Assert.NotEmpty(place.Name);
        }
    }

    [Fact]
    public void Unknown_names_are_not_found() => Assert.Equal(-1, s_gazetteer.View().Find(NameKey.Of("Nowhereville upon Nothing")));

    [Fact]
    public void Candidates_come_in_the_order_of_prominence()
    {
        var view = s_gazetteer.View();
        var candidates = view.Candidates(view.Find(NameKey.Of("Springfield")));
        for (var i = 1; i < candidates.Length; i++)
            Assert.True(view.Prominence(candidates[i - 1]) >= view.Prominence(candidates[i]) - 1 / Gazetteer.ProminenceUnits);
    }

    [Fact]
    public void Distance_is_that_on_the_globe()
    {
        var view = s_gazetteer.View();
        Assert.InRange(view.Kilometres(Number("London"), Number("Paris")), 340, 348);
    }

    private static Place MostProminent(string name) => s_gazetteer.Place(Number(name));

    private static int Number(string name)
    {
        var view = s_gazetteer.View();
        return view.Candidates(view.Find(NameKey.Of(name)))[0].Place;
    }
}
