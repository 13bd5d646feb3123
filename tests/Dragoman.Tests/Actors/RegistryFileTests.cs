using Dragoman.Actors.Registry;

namespace Dragoman.Tests.Actors;

public sealed class RegistryFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Reads_back_what_was_written()
    {
        RegistryFile.Write(SmallRegistry.Tables, _path);

        var read = RegistryFile.Read(_path);

        Assert.Equal(SmallRegistry.Tables.Entities, read.Entities);
        Assert.Equal(SmallRegistry.Tables.Tenures, read.Tenures);
        Assert.Equal(SmallRegistry.Tables.Names.Senses, read.Names.Senses);
        Assert.Equal(SmallRegistry.Tables.State("TUR"), read.State("TUR"));
        Assert.Equal(SmallRegistry.Tables.Genders, read.Genders);
    }

    [Theory]
    [InlineData("2015", "2015-01-01", "2015-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2016-02-03", "2016-02-03", "2016-02-03")]
    public void A_coarse_day_lasts_from_its_first_to_its_last(string text, string first, string last) =>
        Assert.Equal((Day.Start(first), Day.End(last)), (Day.Start(text), Day.End(text)));

    [Theory]
    [InlineData("U.S.", "us")]
    [InlineData("Da\u2019esh", "daesh")]
    [InlineData("Saint-Barthélemy", "saint barthelemy")]
    [InlineData("Prime Minister\u2019s Office", "prime minister office")]
    [InlineData("A & B, C", "a and b , c")]
    public void Names_are_cut_into_atoms(string name, string atoms)
    {
        var reader = new AtomReader(name, stackalloc char[2 * AtomReader.LongestWord]);
        List<string> found = [];
        while (reader.Next()) found.Add(reader.Current.ToString());
        Assert.Equal(atoms, string.Join(' ', found));
    }

    [Theory]
    [InlineData("sergey", "sergei")]
    [InlineData("zelensky", "zelenskyy")]
    [InlineData("muhammad", "mohamed")]
    [InlineData("yousef", "yusef")]
    public void Transliterations_sound_alike(string one, string other) => Assert.Equal(Sound.Of(one), Sound.Of(other));

    [Fact]
    public void Names_do_not_sound_alike_by_chance() => Assert.NotEqual(Sound.Of("lavrov"), Sound.Of("larov"));
}
