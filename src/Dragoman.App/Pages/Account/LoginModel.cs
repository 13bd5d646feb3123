using Dragoman.App.Pages.Frame;

namespace Dragoman.App.Pages.Account;

/// <summary>The page for logging in.</summary>
/// <param name="Then">Where to go afterwards; always a page of this site.</param>
/// <param name="HasFailed">Name or password were wrong.</param>
public sealed record LoginModel(string Then, bool HasFailed) : PageModel
{
    public override string Title => "Log in";

    /// <summary>A path of this site; everything else leads home.</summary>
    public static string Inside(string? then) =>
        then is ['/', not '/' and not '\\', ..] && !then.Contains('\\') ? then : "/";
}
