using Dragoman.Train.Actors;

namespace Dragoman.Tests.Actors;

public sealed class IberianNamesTests
{
    private static readonly IberianNames s_names = new(
        ["Juan Vega", "Luis Vega", "Manuel Soto", "Carmen Paz", "Ana Font", "Pedro Costa", "Jesús Luna", "Carlos Prado"]);

    [Theory]
    [InlineData("Ana Vega Luna", "Ana Vega|Ana Vega Luna", "Vega|Vega Luna")]
    [InlineData("Juan Manuel Soto", "Juan Soto|Juan Manuel Soto", "Soto")]
    [InlineData("Pedro Xul Vega Luna",
        "Pedro Vega|Pedro Vega Luna|Xul Vega|Xul Vega Luna|Pedro Xul Vega|Pedro Xul Vega Luna", "Vega|Vega Luna")]
    [InlineData("Ana Font de Mora Luna", "Ana Font|Ana Font de Mora", "Font|Font de Mora")]
    [InlineData("Ana del Carmen Soto", "Ana Soto|Ana del Carmen Soto", "Soto")]
    [InlineData("Ana de la Vega Luna", "Ana de la Vega|Ana de la Vega Luna", "de la Vega|Vega|de la Vega Luna")]
    [InlineData("Luis Soto-Paz Luna", "Luis Soto-Paz|Luis Soto-Paz Luna", "Soto-Paz|Soto-Paz Luna")]
    [InlineData("Vega", "", "Vega")]
    public void Spanish_speakers_go_by_the_first_surname_or_by_both(string name, string shorter, string surnames) =>
        Assert.Equal((shorter, surnames), Read(name, "PER"));

    [Theory]
    [InlineData("Pedro Manuel Costa Prado", "Pedro Prado|Pedro Costa Prado", "Prado|Costa Prado")]
    [InlineData("Luis Carlos da Costa", "Luis da Costa|Luis Costa", "da Costa|Costa")]
    public void Portuguese_speakers_go_by_the_last_surname_or_by_both(string name, string shorter, string surnames) =>
        Assert.Equal((shorter, surnames), Read(name, "PRT"));

    [Theory]
    [InlineData("MEX", true)]
    [InlineData("AGO", true)]
    [InlineData("PHL", false)]
    [InlineData("ITA", false)]
    public void Not_all_states_have_such_names(string country, bool have) => Assert.Equal(have, IberianNames.In(country));

    private static (string, string) Read(string name, string country) => s_names.Read(name, country) is var forms
        ? (string.Join('|', forms.Short), string.Join('|', forms.Surnames)) : default;
}
