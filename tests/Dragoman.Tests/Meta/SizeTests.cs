using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dragoman.Tests.Meta;

/// <summary>The sizes that a room of this house never passes.</summary>
public sealed class SizeTests
{
    private const int FileLines = 500;
    private const int TypeLines = 400;
    private const int MethodLines = 80;
    private const int LineLength = 140;
    private const int FrontDoorLines = 200;
    private const int VerbLines = 150;
    private const int Parameters = 6;

    [Fact]
    public void No_file_is_too_long() =>
        Assert.Empty(SourceFiles.All().Select(f => (f.Path, Lines: f.Tree.GetText().Lines.Count)).Where(f => f.Lines > Limit(f.Path)));

    [Fact]
    public void No_line_is_too_long() =>
        Assert.Empty(from file in SourceFiles.All()
                     from line in file.Tree.GetText().Lines
                     where line.Span.Length > LineLength
                     select $"{file.Path}:{line.LineNumber + 1}");

    [Fact]
    public void No_type_is_too_long() => Assert.Empty(TooLong<TypeDeclarationSyntax>(TypeLines, t => t.Identifier.Text));

    [Fact]
    public void No_method_is_too_long() => Assert.Empty(TooLong<MethodDeclarationSyntax>(MethodLines, m => m.Identifier.Text));

    /// <summary>Records are data with a field a column, a library says what its overrides take; other signatures stay short.</summary>
    [Fact]
    public void No_method_has_too_many_parameters() =>
        Assert.Empty(from file in SourceFiles.All()
                     from method in file.Tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
                     where method.ParameterList.Parameters.Count > Parameters && !method.Modifiers.Any(SyntaxKind.OverrideKeyword)
                         && !file.Path.StartsWith("tests", StringComparison.Ordinal)
                     select $"{file.Path}: {method.Identifier.Text}");

    private static int Limit(string path) =>
        path == "src/Dragoman/Coder.cs" ? FrontDoorLines
        : path.StartsWith("src/Dragoman.App/Commands/", StringComparison.Ordinal) ? VerbLines : FileLines;

    private static IEnumerable<string> TooLong<T>(int limit, Func<T, string> name) where T : SyntaxNode =>
        from file in SourceFiles.All()
        from node in file.Tree.GetRoot().DescendantNodes().OfType<T>()
        where node.Lines() > limit
        select $"{file.Path}: {name(node)} has {node.Lines()} lines";
}
