using System.Text.RegularExpressions;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Meta;

/// <summary>Links and paths that the documentation names exist.</summary>
public sealed partial class DocumentTests
{
    private const int ReadmeLines = 150;
    private const int PageLines = 400;

    [Fact]
    public void Links_lead_somewhere() =>
        Assert.Empty(from page in Pages()
                     from Match link in Link().Matches(File.ReadAllText(page))
                     let target = link.Groups[1].Value
                     where !target.Contains(':', StringComparison.Ordinal) && !target.StartsWith('#')
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0]))
                     select $"{Path.GetRelativePath(Repository.Root, page)}: {target}");

    [Fact]
    public void Paths_in_code_marks_exist() =>
        Assert.Empty(from page in Pages()
                     from Match path in CodePath().Matches(File.ReadAllText(page))
                     where !Path.Exists(Repository.File(path.Groups[1].Value))
                     select $"{Path.GetRelativePath(Repository.Root, page)}: {path.Groups[1].Value}");

    [Fact]
    public void Pages_are_short() =>
        Assert.Empty(from page in Pages()
                     let name = Path.GetRelativePath(Repository.Root, page)
                     let lines = File.ReadLines(page).Count()
                     where lines > (name == "README.md" ? ReadmeLines : PageLines)
                     where name != "CHANGELOG.md" && !name.StartsWith("codebook", StringComparison.Ordinal)
                     select $"{name} has {lines} lines");

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(new[] { "docs", "codebook", "models", "bench", "eval", "lexicons", "samples" }
                .Select(folder => Repository.File(folder)).Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)))
            .Where(page => !page.Contains("/bin/", StringComparison.Ordinal) && !page.Contains("/obj/", StringComparison.Ordinal));

    [GeneratedRegex(@"\[[^\]\n]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    /// <summary>Paths of the repository in code marks, such as `src/Dragoman/Coder.cs`; patterns with * are passed over.</summary>
    [GeneratedRegex(@"`((?:src|tools|tests|bench|codebook|lexicons|models|eval|samples|docs|web|\.ci)/[A-Za-z0-9_./-]+)`")]
    private static partial Regex CodePath();
}
