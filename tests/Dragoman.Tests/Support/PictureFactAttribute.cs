namespace Dragoman.Tests.Support;

/// <summary>Takes the pictures of <c>docs/pictures</c>, only when asked to: <c>DRAGOMAN_PICTURES=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute() => Skip = Environment.GetEnvironmentVariable("DRAGOMAN_PICTURES") != "1"
        ? "takes pictures only with DRAGOMAN_PICTURES=1" : File.Exists(Servers.Chromium) ? null : $"needs {Servers.Chromium}";
}
