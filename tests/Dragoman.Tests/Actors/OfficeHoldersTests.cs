using Dragoman.Actors.Registry;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Actors;

/// <summary>The lines of <c>lexicons/en/actors/office-holders.tsv</c>.</summary>
public sealed class OfficeHoldersTests
{
    private static readonly string[][] s_lines =
        [.. File.ReadLines(Repository.File("lexicons", "en", "actors", "office-holders.tsv")).Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void Each_line_has_its_source_and_ends_after_it_began() => Assert.All(s_lines, line =>
    {
        Assert.NotEqual("", line[7]);
        Assert.True(Day.Start(line[5]) <= Day.End(line[6].TrimEnd('?')), string.Join(' ', line));
    });

    [Theory]
    [InlineData("JPN", "foreign_minister", "1993-05-15", "Kabun Muto")]
    [InlineData("IND", "foreign_minister", "1992-06-15", "P. V. Narasimha Rao")]
    [InlineData("TUR", "foreign_minister", "1995-06-15", "Erdal İnönü")]
    [InlineData("POL", "head_of_government", "1994-06-15", "Waldemar Pawlak")]
    [InlineData("CHL", "foreign_minister", "1997-06-15", "José Miguel Insulza")]
    [InlineData("QAT", "head_of_state", "2004-06-15", "Hamad bin Khalifa Al Thani")]
    [InlineData("IND", "foreign_minister", "2024-06-15", "Subrahmanyam Jaishankar")]
    [InlineData("JPN", "defence_minister", "2023-06-15", "Yasukazu Hamada")]
    [InlineData("LTU", "defence_minister", "2025-06-15", "Dovilė Šakalienė")]
    [InlineData("PRK", "head_of_government", "2025-06-15", "Pak Thae-song")]
    public void One_holds_an_office_on_a_day(string state, string role, string day, string person) => Assert.Equal([person],
        s_lines.Where(line => line[0] == state && line[1] == role && Day.Start(line[5]) <= Day.Start(day)
            && Day.Start(day) <= Day.End(line[6].TrimEnd('?'))).Select(line => line[3]));
}
