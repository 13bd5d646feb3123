using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Dragoman.App.Access;
using Dragoman.App.Commands;
using Dragoman.App.Pages;

namespace Dragoman.Tests.Pages;

/// <summary>A site that others can reach: users, roles, tokens.</summary>
public sealed class OpenSite : TestSite
{
    private protected override SiteOptions Options(SiteOptions options)
    {
        Access.Save("rita", Role.Reader, "a long password");
        Access.Save("edgar", Role.Editor, "another password");
        return options with { Bind = IPAddress.Any, BehindProxy = true };
    }
}

public sealed partial class AccessTests(OpenSite site) : IClassFixture<OpenSite>
{
    [Fact]
    public void Others_are_let_in_only_where_there_are_users()
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".db");
        Assert.NotNull(ServeCommand.Refusal(new SiteOptions("x.db") { Bind = IPAddress.Any, Access = file }));
        Assert.NotNull(ServeCommand.Refusal(new SiteOptions("x.db") { BehindProxy = true, Access = file }));
        Assert.Null(ServeCommand.Refusal(new SiteOptions("x.db") { Access = file }));
        Assert.Null(ServeCommand.Refusal(new SiteOptions("x.db") { Bind = IPAddress.Any, Access = site.AccessFile }));
    }

    [Fact]
    public async Task Without_login_there_is_only_the_login_page()
    {
        using var client = site.Client();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/timeline.json")).StatusCode);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        Assert.Equal("/login?then=%2Ftimeline", (await client.GetAsync("/timeline")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/-/health")).StatusCode);
    }

    [Fact]
    public async Task Tokens_read_and_correct_as_far_as_the_role_goes()
    {
        using var reader = WithToken(site.Access.NewToken("rita")!);
        using var editor = WithToken(site.Access.NewToken("edgar")!);
        var page = await reader.GetStringAsync("/timeline.json?size=1");
        var id = EntryId().Match(page).Groups[1].Value;
        using var verdict = new FormUrlEncodedContent([new("action", "accept")]);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync($"/entry/{id}/correct", verdict)).StatusCode);
        using var again = new FormUrlEncodedContent([new("action", "accept"), new("reason", "seen")]);
        Assert.Equal(HttpStatusCode.Redirect, (await editor.PostAsync($"/entry/{id}/correct", again)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/-/audit.json")).StatusCode);
        Assert.Contains(site.Access.AuditLog(), l => l is { Who: "edgar", Action: "accept" } && l.Target == id);
    }

    [Fact]
    public async Task Logging_in_needs_https_our_own_form_and_the_password()
    {
        using var client = site.Client();
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/login")).StatusCode);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var page = await client.GetAsync("/login");
        var (cookies, token) = (Cookies(page), Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value);
        Assert.All(page.Headers.GetValues("Set-Cookie"), c => Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(HttpStatusCode.BadRequest, (await Login(client, cookies, "", "a long password")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Login(client, cookies, token, "a wrong password")).StatusCode);
        var answer = await Login(client, cookies, token, "a long password");
        Assert.Equal("/network", answer.Headers.Location!.ToString());
        using var inside = new HttpRequestMessage(HttpMethod.Get, "/network.json");
        inside.Headers.Add("Cookie", Cookies(answer));
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(inside)).StatusCode);
    }

    [Fact]
    public void Passwords_and_tokens_are_kept_as_hashes()
    {
        var token = site.Access.NewToken("rita")!;
        Assert.Equal("rita", site.Access.ByToken(token)!.Name);
        Assert.Null(site.Access.ByToken(token + "0"));
        Assert.Equal(Role.Reader, site.Access.Login("rita", "a long password")!.Role);
        Assert.Null(site.Access.Login("rita", "a long passwore"));
        Assert.Null(site.Access.Login("nobody", ""));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var bytes = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(site.AccessFile));
        Assert.DoesNotContain("a long password", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(token, bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_removed_loses_the_tokens()
    {
        site.Access.Save("gone", Role.Admin, "some password");
        var token = site.Access.NewToken("gone")!;
        Assert.True(site.Access.Remove("gone"));
        Assert.Null(site.Access.ByToken(token));
        Assert.False(site.Access.Remove("gone"));
    }

    private HttpClient WithToken(string token)
    {
        var client = site.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<HttpResponseMessage> Login(HttpClient client, string cookies, string token, string password)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/login");
        request.Headers.Add("Cookie", cookies);
        request.Content = new FormUrlEncodedContent(
            [new("name", "rita"), new("password", password), new("then", "/network"), new("form-token", token)]);
        return await client.SendAsync(request);
    }

    private static string Cookies(HttpResponseMessage answer) =>
        string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("\"entry\":\"([0-9a-z]+)\"")]
    private static partial Regex EntryId();
}

/// <summary>A site on this machine alone.</summary>
public sealed class ArmourTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Browsers_are_told_to_run_nothing_but_our_own_files()
    {
        using var client = site.Client();
        var headers = (await client.GetAsync("/")).Headers;
        var policy = string.Join("", headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", string.Join("", headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        using var client = site.Client();
        client.DefaultRequestHeaders.Host = "evil.example";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await client.GetAsync("/index.json")).StatusCode);
    }

    [Fact]
    public async Task A_form_without_our_token_changes_nothing()
    {
        using var client = site.Client();
        using var form = new FormUrlEncodedContent([new("text", "Anything.")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/code", form)).StatusCode);
    }
}
