using Dragoman.Tests.Support;
using Dragoman.Text.Segmentation;

namespace Dragoman.Tests.Text;

public sealed class AbbreviationTests
{
    private static readonly string[] Rows = [.. File.ReadLines(Repository.File("lexicons", "en", "abbreviations.tsv")).Skip(1)];

    [Fact]
    public void Every_line_has_a_kind_and_a_source() =>
        Assert.All(Rows, row => Assert.True(row.Split('\t') is [{ Length: > 0 }, "title" or "number" or "other", { Length: > 0 }], row));

    [Fact]
    public void Looks_up_in_any_case() => Assert.Equal(AbbreviationKind.Title, new Abbreviations(["Sen\ttitle"]).KindOf("SEN"));
}
