using System.Security.Claims;
using Dragoman.App.Pages;
using Dragoman.App.Pages.Frame;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Dragoman.App.Access;

/// <summary>
/// Tells who asks, whether they may, and whether a form was really sent from our own page. Without users everybody on this machine
/// is the local admin.
/// </summary>
internal sealed class Gate(RequestDelegate next)
{
    private const string Bearer = "Bearer ";
    private static readonly Visitor s_local = new("local", Role.Admin);

    public async Task InvokeAsync(HttpContext http, SiteOptions options, AccessStore access, IAntiforgery forms)
    {
        var visitor = options.IsLocal && !access.HasUsers ? s_local : await Who(http, access);
        if (visitor is not null) http.Items[typeof(Visitor)] = visitor;
        if (Needed(http) is var role and not Role.None && visitor?.May(role) != true)
        {
            Refuse(http, visitor, role);
            return;
        }
        if (NeedsFormToken(http, visitor) && !await forms.IsRequestValidAsync(http))
            throw new PageException(400, "The form is too old", "Load the page again and send the form once more.");
        await next(http);
    }

    /// <summary>Logs a user in for this browser.</summary>
    public static Task Login(HttpContext http, Visitor visitor) => http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, visitor.Name)],
            CookieAuthenticationDefaults.AuthenticationScheme)));

    /// <summary>The user is looked up at each request, so that one who was removed is out at once.</summary>
    private static async Task<Visitor?> Who(HttpContext http, AccessStore access)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.Ordinal)) return access.ByToken(header[Bearer.Length..].Trim());
        var ticket = await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (ticket.Principal?.Identity?.Name is not { } name || access.Find(name) is not { } visitor) return null;
        http.User = ticket.Principal;
        return visitor;
    }

    /// <summary>A page elsewhere can make a browser send a form to us, but neither JSON nor an API token.</summary>
    private static bool NeedsFormToken(HttpContext http, Visitor? visitor) =>
        HttpMethods.IsPost(http.Request.Method) && visitor?.HasToken != true && !http.Request.HasJsonContentType();

    private static Role Needed(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<NeedsRole>()?.Role
        ?? (http.GetEndpoint() is null ? Role.None : Role.Reader);

    private static void Refuse(HttpContext http, Visitor? visitor, Role role)
    {
        if (visitor is not null)
            throw new PageException(403, "Not allowed",
                $"{visitor.Name} may not do this: it needs the role {role.ToString().ToLowerInvariant()}.");
        if (!HttpMethods.IsGet(http.Request.Method) || ErrorPages.WantsJson(http))
            throw new PageException(401, "Not logged in", "Send an API token as 'Authorization: Bearer …', or log in at /login.");
        http.Response.Redirect("/login?then=" + Uri.EscapeDataString(http.Request.Path + http.Request.QueryString));
    }
}
