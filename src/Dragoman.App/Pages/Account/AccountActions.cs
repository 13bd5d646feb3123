using Dragoman.App.Access;
using Dragoman.App.Pages.Frame;
using Microsoft.AspNetCore.Authentication;

namespace Dragoman.App.Pages.Account;

/// <summary>Logging in and out.</summary>
internal static class AccountActions
{
    public static Task<IResult> Show(HttpContext http)
    {
        var visit = new Visit(http);
        return HtmlPage.Write(visit, typeof(LoginPage), new LoginModel(LoginModel.Inside(visit.Address["then"]), false));
    }

    public static async Task<IResult> Login(HttpContext http)
    {
        var (visit, form) = (new Visit(http), await http.Request.ReadFormAsync());
        var (name, then) = (form["name"].ToString(), LoginModel.Inside(form["then"]));
        if (visit.Service<AccessStore>().Login(name, form["password"].ToString()) is not { } visitor)
        {
            Audit.Write(visit, "failed login", name);
            return await HtmlPage.Write(visit, typeof(LoginPage), new LoginModel(then, true), StatusCodes.Status401Unauthorized);
        }
        await Gate.Login(http, visitor);
        Audit.Write(visit, "login", name);
        return Results.Redirect(then);
    }

    public static async Task<IResult> Logout(HttpContext http)
    {
        await http.SignOutAsync();
        return Results.Redirect("/login");
    }
}
