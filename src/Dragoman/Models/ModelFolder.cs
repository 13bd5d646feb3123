namespace Dragoman.Models;

/// <summary>The folder with the built models; those of a language lie in a folder named by its ISO 639-1 code.</summary>
/// <param name="Path">Absolute path.</param>
public sealed record ModelFolder(string Path)
{
    /// <summary>The models that are shipped beside the program.</summary>
    public static ModelFolder Default { get; } = new(System.IO.Path.Combine(AppContext.BaseDirectory, "models"));

    /// <summary>Path of a model file: <c>models/en/syntax.bin</c> for ("en/syntax").</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name + ".bin");
}
