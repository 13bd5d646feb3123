using System.Globalization;
using Dragoman.Places;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Places;

public sealed class PlaceLexiconTests
{
    [Theory]
    [InlineData("places.tsv")]
    [InlineData("places-countries.tsv")]
    [InlineData("places-regions.tsv")]
    [InlineData("places-context.tsv")]
    public void Every_line_has_all_columns_and_its_source(string file)
    {
        var lines = Lines(file);
        Assert.Equal("source", lines[0][^1]);
        Assert.All(lines, fields => Assert.Equal(lines[0].Length, fields.Length));
        Assert.All(lines, fields => Assert.NotEmpty(fields[^1]));
        Assert.Equal(lines.Count, lines.DistinctBy(fields => string.Join('\t', fields[..3])).Count());
    }

    [Theory]
    [InlineData("places.tsv")]
    [InlineData("places-countries.tsv")]
    [InlineData("places-regions.tsv")]
    public void Every_place_lies_on_earth(string file)
    {
        var lines = Lines(file);
        var (lat, lon) = (Array.IndexOf(lines[0], "lat"), Array.IndexOf(lines[0], "lon"));
        foreach (var fields in lines.Skip(1))
        {
            Assert.InRange(double.Parse(fields[lat], CultureInfo.InvariantCulture), -90, 90);
            Assert.InRange(double.Parse(fields[lon], CultureInfo.InvariantCulture), -180, 180);
        }
    }

    [Fact]
    public void Kinds_are_those_of_the_gazetteer() =>
        Assert.All(Lines("places.tsv").Skip(1), fields =>
            Assert.True(Enum.TryParse<PlaceKind>(fields[3], ignoreCase: true, out _), fields[0]));

    private static List<string[]> Lines(string file) =>
        [.. File.ReadLines(Repository.File("lexicons", "en", file)).Select(line => line.Split('\t'))];
}
