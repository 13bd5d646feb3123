using Dragoman.Places;
using static Dragoman.Tests.Places.PlainArticle;

namespace Dragoman.Tests.Places;

public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("They met in Ankara.", "Ankara: Ankara, TUR")]
    [InlineData("Talks were held in Port-au-Prince.", "Port-au-Prince: Port-au-Prince, HTI")]
    [InlineData("Ships crossed the Strait of Hormuz.", "Strait of Hormuz: Strait of Hormuz, ")]
    [InlineData("They spoke at Camp David.", "Camp David: Camp David, USA")]
    [InlineData("He was received at the Élysée.", "Élysée: Élysée, FRA")]
    [InlineData("The delegation went to the Dolmabahce Palace.", "Dolmabahce Palace: Dolmabahçe, TUR")]
    [InlineData("Aid entered the Gaza Strip.", "Gaza Strip: Gaza Strip, PSE")]
    [InlineData("Troops left the West Bank.", "West Bank: West Bank, PSE")]
    [InlineData("He flew to Pristina.", "Pristina: Pristina, KOS")]
    [InlineData("The envoy arrived in Geneva.", "Geneva: Geneva, CHE")]
    [InlineData("Fighting went on in Donbas.", "Donbas: Donbas, UKR")]
    public void Finds_and_names_places(string text, string expected) => Assert.Equal([expected], Named(text));

    [Theory]
    [InlineData("The bus left from Paris, Texas.", "Paris: Paris, USA")]
    [InlineData("Protests began in Tripoli, Lebanon.", "Tripoli: Tripoli, LBN")]
    [InlineData("A meeting in Springfield, Ill. was put off.", "Springfield: Springfield, USA")]
    [InlineData("She was born in Alexandria, Va. and left.", "Alexandria: Alexandria, USA")]
    public void Container_after_a_comma_decides(string text, string expected) => Assert.Equal(expected, Named(text)[0]);

    [Fact]
    public void Containment_is_named_as_the_rule() => Assert.Equal(PlaceRules.Containment, Mentions("Paris, Texas is small.")[0].Rule);

    [Fact]
    public void Countries_of_the_article_decide_between_namesakes() =>
        Assert.Contains("Tripoli: Tripoli, LBN", Named("Lebanon called for calm. Clashes were reported in Tripoli and in Beirut."));

    [Fact]
    public void Capitals_keep_their_names_amid_another_country() =>
        Assert.Contains("Damascus: Damascus, SYR",
            Named("Washington sent an envoy, the United States said. The US envoy is in Damascus."));

    [Fact]
    public void One_bad_place_does_not_spoil_the_rest() =>
        Assert.Contains("Moscow: Moscow, RUS", Named("He came from Springfield to see Moscow, Berlin and Vienna."));

    [Fact]
    public void Country_of_the_outlet_tips_the_scale() =>
        Assert.Equal("Newcastle: Newcastle, AUS", Named("A man was seen in Newcastle.", "https://news.example.com.au/1")[0]);

    [Fact]
    public void Country_of_an_outlet_is_known_by_its_name() =>
        Assert.Equal("Newcastle, AUS", Named("A man was seen in Newcastle.", null, "The Sydney Morning Herald")[0].Split(": ")[1]);

    [Theory]
    [InlineData("NATO headquarters", 50.88)]
    [InlineData("Berlaymont", 50.84)]
    [InlineData("Hofburg", 48.21)]
    public void Venues_have_their_own_coordinates(string venue, double latitude)
    {
        var place = Mentions($"They met at the {venue} on Monday.")[0].Place;
        Assert.Equal((venue, latitude), (place.Name, Math.Round(place.Latitude, 2)));
    }

    [Theory]
    [InlineData("Jordan Peterson smiled.")]
    [InlineData("The novelist Jack London wrote it.")]
    [InlineData("President Washington crossed the river.")]
    [InlineData("The flight of British Airways was late.")]
    [InlineData("He was arrested in March and released in August.")]
    [InlineData("NATO met Hamas at the University.")]
    [InlineData("He spoke in Turkish.")]
    [InlineData("us and them, in or of nice reading")]
    public void Persons_firms_months_and_words_are_no_places(string text) => Assert.Empty(Named(text));

    [Fact]
    public void Person_once_is_a_person_later_on() =>
        Assert.Empty(Named("The singer Georgia Stevens won. Fans like Georgia for her songs."));

    [Fact]
    public void Country_stays_one_though_a_person_bears_its_name() => Assert.Equal(
        ["Israel: Israel, ISR", "Israeli: Israel, ISR", "Israel: Israel, ISR"],
        Named("Israel spoke. Israel Katz, the Israeli minister, was absent. Later Israel denied it."));

    [Fact]
    public void Adjectives_are_marked()
    {
        var mention = Assert.Single(Mentions("The Turkish minister spoke."));
        Assert.True(mention.IsAdjective);
        Assert.Equal(("TUR", PlaceRules.Adjective), (mention.Place.Country, mention.Rule));
    }

    [Fact]
    public void Acronyms_want_capitals() => Assert.Equal(["US: United States, USA"], Named("The US told us so. Us too."));

    [Theory]
    [InlineData("PARIS (Reuters) - The minister left.", "PARIS: Paris, FRA")]
    [InlineData("REGINA, Sask. - A teenager was seen.", "REGINA: Regina, CAN")]
    public void Datelines_are_places(string text, string expected) => Assert.Equal(expected, Named(text)[0]);

    [Fact]
    public void New_York_is_the_city_where_the_United_Nations_meet() =>
        Assert.Equal("city", Assert.Single(Mentions("The council met in New York.")).Place.Kind);

    [Fact]
    public void Head_is_the_word_that_hangs_outside_the_mention()
    {
        var mention = Assert.Single(Mentions("Ships crossed the Red Sea."));
        Assert.Equal((3, 4, 3), (mention.First, mention.Last, mention.Head));
    }
}
