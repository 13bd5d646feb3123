using Dragoman.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dragoman.Tests.Meta;

/// <summary>The C# files of the checkout, parsed.</summary>
internal static class SourceFiles
{
    public static IEnumerable<(string Path, SyntaxTree Tree)> All() =>
        from folder in new[] { "src", "tools", "bench", "tests" }
        from path in Directory.EnumerateFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories)
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        select (Path.GetRelativePath(Repository.Root, path), CSharpSyntaxTree.ParseText(File.ReadAllText(path)));

    public static int Lines(this SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
