using Dragoman.Times.Rules;

namespace Dragoman.Tests.Times;

public sealed class RuleReaderTests
{
    [Fact]
    public void Repeats_a_pattern_for_each_line_of_a_macro()
    {
        var rules = Read("EDGE2\tearly\tmacro", "EDGE2\tend of\tmacro", "month\tEDGE2? MONTH\tcalendar");

        Assert.Equal([2, 3, 1], rules.Select(rule => rule.Elements.Length));
    }

    [Fact]
    public void Looks_at_neighbours_without_taking_them()
    {
        var rule = Assert.Single(Read("year\t(in|since) YEAR (!COUNTED)\tcalendar"));

        Assert.Single(rule.Elements);
        Assert.Equal((false, true), (rule.Before!.Negated, rule.After!.Negated));
    }

    [Fact]
    public void Tells_constants_by_name() =>
        Assert.Equal((TimeClass.Unit, (int)TimeUnit.Year), Assert.Single(Read("x\tnow\trel unit=year")[0].Meaning.Constants));

    private static Rule[] Read(params string[] lines) => new RuleReader(new TimeLexicon([])).Read(lines);
}
