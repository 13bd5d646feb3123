namespace Dragoman.Tests.Support;

/// <summary>A test with axe-core in a real browser; <c>npm ci</c> in <c>web/</c> brings it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute() => Skip = !System.IO.File.Exists(Servers.Chromium)
        ? $"needs {Servers.Chromium} (apt-get install chromium), see .ci/run"
        : !System.IO.File.Exists(File) ? "needs axe-core: run 'npm ci' in web/" : null;

    public static string File { get; } = Repository.File("web", "node_modules", "axe-core", "axe.min.js");
}
