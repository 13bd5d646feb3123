using Dragoman.Tests.Support;

namespace Dragoman.Tests.Codebook;

/// <summary>The notation of the codebook's examples.</summary>
public sealed class ExampleFormatTests
{
    [Fact]
    public void Frame_has_type_mode_status_sides_and_details()
    {
        var frame = Frame.Parse("CONSULT/phone occurred: KEN + UGA > UNO; on 2024-03-04; about fishing rights");

        Assert.Equal(("CONSULT", "phone", "occurred"), (frame.Type, frame.Mode, frame.Status));
        Assert.Equal(["KEN", "UGA"], frame.Actors);
        Assert.Equal(["UNO"], frame.Recipients);
        Assert.Equal([("on", "2024-03-04"), ("about", "fishing rights")], frame.Details);
    }

    [Fact]
    public void Frame_without_mode_leaves_it_open() => Assert.Null(Frame.Parse("AID occurred: JPN > NPL").Mode);

    [Fact]
    public void Every_page_reads() =>
        Assert.All(Directory.EnumerateFiles(Repository.File("codebook"), "*.md"),
            page => Assert.All(Example.Of(page), example => Assert.NotEmpty(example.Text)));
}
