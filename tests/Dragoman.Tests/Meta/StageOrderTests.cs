namespace Dragoman.Tests.Meta;

public sealed class StageOrderTests
{
    private static readonly string[] s_line = ["Models", "Reading", "Text", "Syntax", "{sibling}", "Events", "Ledger"];

    /// <summary>Each sibling stands alone in the line, so that none sees another.</summary>
    [Theory]
    [InlineData("Actors", "Times", "Places")]
    [InlineData("Times", "Actors", "Places")]
    [InlineData("Places", "Times", "Actors")]
    public void No_stage_uses_one_to_its_right(string sibling, params string[] others)
    {
        var order = s_line.Select(stage => stage == "{sibling}" ? sibling : stage).ToArray();
        Assert.Empty(StageOrder.Violations(typeof(Dragoman.Models.ModelFile).Assembly, "Dragoman", order));

        Assert.All(others, other =>
            Assert.Empty(StageOrder.Violations(typeof(Dragoman.Models.ModelFile).Assembly, "Dragoman", sibling, other)));
    }

    [Fact]
    public void Namespace_is_folder()
    {
        var stages = typeof(Dragoman.Models.ModelFile).Assembly.GetTypes()
            .Select(t => t.Namespace).OfType<string>().Where(n => n.StartsWith("Dragoman.", StringComparison.Ordinal)).Distinct();
        var root = Support.Repository.File("src", "Dragoman");
        Assert.All(stages, n => Assert.True(Directory.Exists(Path.Combine(root, n["Dragoman.".Length..].Replace('.', '/'))), n));
    }
}
