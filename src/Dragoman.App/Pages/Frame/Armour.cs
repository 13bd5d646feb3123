namespace Dragoman.App.Pages.Frame;

/// <summary>Headers that keep browsers from doing anything that our pages do not do, and the check of the host's name.</summary>
internal static class Armour
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] s_ownNames = ["localhost", "127.0.0.1", "[::1]"];

    public static Task Wear(HttpContext http, SiteOptions options, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        // A page elsewhere could name its own host 127.0.0.1 and then read us without login.
        if (options.IsLocal && !s_ownNames.Contains(http.Request.Host.Host))
            throw new PageException(421, "Not this host", $"This site answers as localhost, not as '{http.Request.Host.Host}'.");
        return next(http);
    }
}
