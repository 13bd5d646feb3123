using System.Globalization;
using System.Text.RegularExpressions;
using Dragoman.Events;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Tests.Support;
using NodaTime.Text;

namespace Dragoman.Tests.Codebook;

/// <summary>The examples of the codebook's pages on figures and on instruments, coded by the whole pipeline.</summary>
public sealed partial class FigureExampleTests
{
    private static readonly Lazy<Coder> s_coder = new(() => Coder.Load(new ModelFolder(Repository.File("models"))));

    [Fact]
    public void Figures_are_coded_as_the_page_says() => AssertPage("FIGURES.md", "figures", (document, expected) =>
        Match(document.Claims, expected, (claim, line) => Fits(claim, FigureLine().Match(line)), Tell));

    [Fact]
    public void Instruments_are_coded_as_the_page_says() => AssertPage("INSTRUMENTS.md", "documents", (document, expected) =>
        Match(document.Instruments, expected, (instrument, line) => Fits(instrument, DocumentLine().Match(line)), Tell));

    private static void AssertPage(string page, string fence, Func<CodedDocument, string[], string?> fault)
    {
        var examples = Example(fence).Matches(File.ReadAllText(Repository.File("codebook", page)));
        Assert.NotEmpty(examples);
        var faults = from Match example in examples
                     let lines = example.Groups[2].Value.Trim().Split('\n')
                     let text = string.Join('\n', lines.TakeWhile(line => !line.StartsWith("=>", StringComparison.Ordinal)))
                     let expected = lines.Where(line => line.StartsWith("=> ", StringComparison.Ordinal)).Select(line => line[3..])
                     let told = fault(Code(text, example.Groups[1].Value), [.. expected.Where(line => line != "none")])
                     where told is not null
                     select $"{text}\n{told}";
        Assert.True(!faults.Any(), string.Join('\n', faults));
    }

    private static Regex Example(string fence) => new($"```{fence} (\\S+)\n(.*?)```", RegexOptions.Singleline);

    private static CodedDocument Code(string text, string published)
    {
        var day = new Publication(LocalDatePattern.Iso.Parse(published).Value, null, null, PublishedFrom.Given);
        return s_coder.Value.Code(new Article("codebook", text) { Published = day });
    }

    private static string? Match<T>(IReadOnlyList<T> coded, string[] expected, Func<T, string, bool> fits, Func<T, string> tell)
    {
        var left = coded.ToList();
        var missing = expected.Where(line => !Remove(left, left.FindIndex(item => fits(item, line)))).ToArray();
        return missing.Length + left.Count == 0 ? null
            : string.Join('\n', [.. missing.Select(line => $"  missing {line}"), .. left.Select(item => $"  coded {tell(item)}")]);
    }

    private static bool Remove<T>(List<T> list, int at)
    {
        if (at >= 0) list.RemoveAt(at);
        return at >= 0;
    }

    private static bool Fits(Claim claim, Match line) =>
        claim.Measure == line.Groups["measure"].Value && claim.Qualifier == line.Groups["qualifier"].Value
        && claim.Amount.Low == Number(line.Groups["low"])
        && (!line.Groups["high"].Success || claim.Amount.High == Number(line.Groups["high"]))
        && (!line.Groups["unit"].Success || claim.Unit == line.Groups["unit"].Value)
        && (!line.Groups["of"].Success || claim.Of == line.Groups["of"].Value.Trim())
        && (!line.Groups["by"].Success || claim.Attribution.Any(a => a.Text.Contains(line.Groups["by"].Value, StringComparison.Ordinal)));

    private static bool Fits(Instrument instrument, Match line) =>
        instrument.Kind == line.Groups["kind"].Value && instrument.Action == line.Groups["action"].Value
        && Sides(line).All(code => instrument.Sponsors.Any(s => s.Actor.Code == code))
        && (!line.Groups["body"].Success || instrument.Body == line.Groups["body"].Value)
        && (!line.Groups["provides"].Success
            || instrument.Provisions.Any(p => p.Contains(line.Groups["provides"].Value, StringComparison.Ordinal)));

    private static string[] Sides(Match line) =>
        line.Groups["sponsors"].Value.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string Tell(Claim claim) =>
        $"{claim.Measure} {claim.Qualifier} {claim.Amount.Low}-{claim.Amount.High} {claim.Unit}: {claim.Of}; by "
        + string.Join(", ", claim.Attribution.Select(a => a.Text)) + $" [{claim.Why?.Rule}]";

    private static string Tell(Instrument i) =>
        $"{i.Kind} {i.Action}: {string.Join(" + ", i.Sponsors.Select(s => s.Actor.Code))}; body {i.Body}; provides "
        + string.Join(" | ", i.Provisions);

    [GeneratedRegex(
        @"^(?<measure>\w+) (?<qualifier>\w+) (?<low>[\d.]+)(-(?<high>[\d.]+))?( (?<unit>\w+))?(: (?<of>[^;]+))?(; by (?<by>.+))?$")]
    private static partial Regex FigureLine();

    [GeneratedRegex(@"^(?<kind>\w+) (?<action>\w+):(?<sponsors>[^;]*)(; body (?<body>[^;]+))?(; provides (?<provides>.+))?$")]
    private static partial Regex DocumentLine();
}
