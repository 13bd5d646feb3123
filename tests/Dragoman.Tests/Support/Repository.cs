namespace Dragoman.Tests.Support;

/// <summary>Where things lie on this machine: the checkout, and the corpora beside it where there are any.</summary>
internal static class Repository
{
    /// <summary>The checkout that holds <c>Dragoman.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder <c>../shared</c> with treebanks and gold, whether or not it exists.</summary>
    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("DRAGOMAN_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests run from a build inside a checkout: no Dragoman.slnx above the test assembly.");
    }
}
