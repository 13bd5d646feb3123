using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

public sealed class UserActorsTests
{
    private const string Header = "name\tcode\tkind\trole\toffice\tfrom\tto\n";

    [Fact]
    public void A_users_actor_wins_over_the_registry()
    {
        var actors = Read(Header + "Egypt\tEGYPT_CLUB\torganisation\t\t\t\t\n");
        var mention = Assert.Single(SmallRegistry.Finder.With(actors).Find(SmallRegistry.Article("2020-05-01", SmallRegistry.Sentences("""
            Egypt Egypt PROPN NNP 2 nsubj
            played play VERB VBD 0 root
            """))).All);
        Assert.Equal("EGYPT_CLUB", mention.Actors[0].Code);
    }

    [Fact]
    public void A_users_office_holder_is_found_by_surname_on_that_day()
    {
        var finder = SmallRegistry.Finder.With(Read(Header + "Noor Vale\tEGY\tperson\thead_of_state\tPresident\t2024-01\t2024-12\n"));
        var article = SmallRegistry.Article("2024-05-01", SmallRegistry.Sentences(
            "President President PROPN NNP 2 compound\nVale Vale PROPN NNP 3 nsubj\nspoke speak VERB VBD 0 root"));
        Assert.Equal(("Noor Vale", "EGY"), finder.Find(article).All.Single().Actors[0] is var actor ? (actor.Name, actor.Code) : default);
    }

    [Theory]
    [InlineData("name\tcolour\n", ":1:", "colour")]
    [InlineData("name\tkind\n", ":1:", "'code'")]
    [InlineData(Header + "Vale\tEGY\n", ":2:", "2 columns")]
    [InlineData(Header + "Vale\t\tperson\t\t\t\t\n", ":2:", "code is empty")]
    [InlineData(Header + "\n\nVale\tEGY\tplanet\t\t\t\t\n", ":4:", "planet")]
    [InlineData(Header + "Vale\tEGY\tperson\tking of all\t\t\t\n", ":2:", "king of all")]
    [InlineData(Header + "Vale\tEGY\tperson\t\t\tyesterday\t\n", ":2:", "yesterday")]
    public void Errors_name_the_line_and_the_fault(string text, string line, string fault)
    {
        var error = Assert.Throws<FormatException>(() => Read(text));
        Assert.Contains("mine.tsv" + line, error.Message, StringComparison.Ordinal);
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }

    private static UserActors Read(string text) => UserActors.Read(new StringReader(text), "mine.tsv");
}
