using Dragoman.Models;

namespace Dragoman.Tests.Models;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Reads_back_what_was_written()
    {
        new ModelWriter("toy").Add<float>("weights", [1.5f, -2f]).AddLines("words", ["bir", "iki"]).Add("none", []).Save(_path);

        var model = ModelFile.Read(_path, "toy");

        Assert.Equal([1.5f, -2f], model.Values<float>("weights").ToArray());
        Assert.Equal(["bir", "iki"], model.Lines("words"));
        Assert.Empty(model.Lines("none"));
        Assert.False(model.Has("other"));
    }

    [Fact]
    public void Refuses_another_kind_and_names_both()
    {
        new ModelWriter("toy").Save(_path);

        var error = Assert.Throws<InvalidDataException>(() => ModelFile.Read(_path, "syntax"));

        Assert.Contains("'toy'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'syntax'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_that_is_no_model()
    {
        File.WriteAllText(_path, "<html>no model</html>");
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(_path, "syntax"));
    }
}
