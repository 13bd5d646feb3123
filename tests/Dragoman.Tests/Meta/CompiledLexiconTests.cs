using Dragoman.Tests.Support;
using Dragoman.Train;

namespace Dragoman.Tests.Meta;

/// <summary>What <c>models/</c> holds of the lexicons is what they say: an edited line is compiled before it is committed.</summary>
public sealed class CompiledLexiconTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("dragoman-lexicons");

    public CompiledLexiconTests()
    {
        Directory.CreateSymbolicLink(Path.Combine(_root.FullName, "lexicons"), Repository.File("lexicons"));
        _root.CreateSubdirectory(Path.Combine("models", "en"));
    }

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Triggers_are_compiled() => AssertCompiled(CompileTriggers.Run, "compile-triggers", "en/triggers");

    [Fact]
    public void Figures_and_documents_are_compiled() =>
        AssertCompiled(CompileFigures.Run, "compile-figures", "en/claims", "en/instruments");

    [Fact]
    public void Plover_tables_are_compiled() => AssertCompiled(CompilePlover.Run, "compile-plover", "plover");

    [Fact]
    public void Contexts_and_issues_are_compiled() => AssertCompiled(CompileDetails.Run, "compile-details", "en/details");

    private void AssertCompiled(Action<string> compile, string verb, params string[] models)
    {
        compile(_root.FullName);
        Assert.All(models, model => Assert.True(
            Bytes(Repository.Root, model).SequenceEqual(Bytes(_root.FullName, model)),
            $"models/{model}.bin is not what its lexicon says: run tools/Dragoman.Train {verb}"));
    }

    private static byte[] Bytes(string root, string model) => File.ReadAllBytes(Path.Combine(root, "models", model + ".bin"));
}
