using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dragoman.App.Pages;

namespace Dragoman.Tests.Pages;

public sealed partial class PagesTests(TestSite site) : IClassFixture<TestSite>
{
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/timeline", "/timeline?actor=TUR&actor=GRC&type=CONSULT&from=2024-01-01&to=2025-06-30&period=week",
            "/timeline?text=fishing",
        "/dyad/TUR/GRC", "/dyad/Selin_Aksoy/Nikos_Varelas", "/actor/TUR", "/actor/Selin_Aksoy", "/network",
            "/network?from=2024-01-01", "/map",
        "/map?type=CONSULT", "/figures", "/figures?type=displaced&text=Vardal", "/instruments", "/review",
            "/review?queue=second&coder=ada", "/code",
        "/-/versions", "/-/patterns", "/-/audit", "/document/harbour-a",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_and_its_twin_answer(string path)
    {
        using var client = site.Client();
        var html = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, html.StatusCode);
        Assert.StartsWith("<!DOCTYPE html>", await html.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var (page, query) = path.Split('?') is [var p, var q] ? (p, "?" + q) : (path, "");
        var json = await client.GetAsync((page == "/" ? "/index" : page) + ".json" + query);
        Assert.Equal(HttpStatusCode.OK, json.StatusCode);
        using var parsed = JsonDocument.Parse(await json.Content.ReadAsStringAsync());
        Assert.Equal(JsonValueKind.Object, parsed.RootElement.ValueKind);
    }

    [Fact]
    public async Task An_entry_shows_its_reports_side_by_side_with_conflicts()
    {
        using var client = site.Client();
        var document = await Json(client, $"/document/{Showcase.ReportedTwice}.json");
        var entry = document.GetProperty("entries").EnumerateObject().Single().Value.GetString()!;
        var html = await client.GetStringAsync("/entry/" + entry);
        Assert.Contains("3 reports", html, StringComparison.Ordinal);
        Assert.Contains("reports differ", html, StringComparison.Ordinal);
        Assert.Contains("visited Ankara", html, StringComparison.Ordinal);
        var why = await client.GetStringAsync("/why/" + document.GetProperty("document").GetProperty("events")[0].GetProperty("id")
            .GetString());
        Assert.Contains("mode: visit, a place is named", why, StringComparison.Ordinal);
        Assert.Contains("Why it is one entry with", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dyad_tells_last_contact_and_next_planned()
    {
        using var client = site.Client();
        var dyad = await Json(client, "/dyad/TUR/GRC.json");
        Assert.Equal("2025-06-12", dyad.GetProperty("last_contact").GetProperty("day").GetString());
        Assert.Equal("planned", dyad.GetProperty("planned")[0].GetProperty("event").GetProperty("status").GetString());
        Assert.Contains(dyad.GetProperty("speakers").EnumerateArray(), s => s.GetProperty("name").GetString() == "Selin Aksoy");
    }

    [Fact]
    public async Task A_state_shows_who_leads_it_by_the_registry()
    {
        using var client = site.Client();
        var leaders = (await Json(client, "/actor/TUR.json")).GetProperty("registered").EnumerateArray().ToList();
        Assert.Contains(leaders, o => o.GetProperty("title").GetString()!.Contains("Foreign", StringComparison.Ordinal));
        Assert.All(leaders, o => Assert.Equal("TUR", o.GetProperty("of").GetProperty("code").GetString()));
        Assert.Contains("Leading offices", await client.GetStringAsync("/actor/TUR"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_can_be_had_as_csv_and_followed_as_feeds()
    {
        using var client = site.Client();
        var csv = await client.GetStringAsync("/timeline.csv?type=CONSULT&from=2025-01-01");
        Assert.StartsWith("entry,kind,day,type", csv, StringComparison.Ordinal);
        Assert.All(csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), line =>
            Assert.Contains("CONSULT", line, StringComparison.Ordinal));
        var feed = System.Xml.Linq.XDocument.Parse(await client.GetStringAsync("/timeline.atom?actor=TUR"));
        Assert.Equal("feed", feed.Root!.Name.LocalName);
        Assert.True(feed.Root.Elements().Count(e => e.Name.LocalName == "entry") > 10);
        foreach (var path in new[] { "/network.csv", "/map.csv", "/figures.csv", "/instruments.csv", "/dyad/TUR/GRC.csv",
            "/actor/TUR.csv", "/actor/TUR.atom" })
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Pages_of_a_list_follow_each_other_by_opaque_tokens()
    {
        using var client = site.Client();
        var first = await Json(client, "/timeline.json?size=10");
        var second = await Json(client, "/timeline.json?size=10&page=" + first.GetProperty("next").GetString());
        var ids = new[] { first, second }.SelectMany(p => p.GetProperty("entries").EnumerateArray())
            .Select(e => e.GetProperty("entry").GetString()).ToList();
        Assert.Equal(20, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("/timeline.json?from=yesterday", 400)]
    [InlineData("/timeline.json?status=maybe", 400)]
    [InlineData("/timeline.json?size=9999", 400)]
    [InlineData("/entry/none.json", 404)]
    [InlineData("/actor/NOBODY.json", 404)]
    [InlineData("/no/such/page.json", 404)]
    public async Task Errors_have_one_shape(string path, int status)
    {
        using var client = site.Client();
        var answer = await client.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Errors_are_pages_for_people()
    {
        using var client = site.Client();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var answer = await client.GetAsync("/entry/none");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no entry none.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_of_the_api_knows_every_twin()
    {
        using var client = site.Client();
        var paths = (await Json(client, "/openapi.json")).GetProperty("paths").EnumerateObject().Select(p => p.Name).ToHashSet();
        Assert.All(Routes.Pages, page => Assert.Contains(page.Twin(".json").Replace("**", "", StringComparison.Ordinal), paths));
    }

    [Fact]
    public async Task The_docs_name_every_route()
    {
        var docs = await File.ReadAllTextAsync(Support.Repository.File("docs", "9-web.md"));
        Assert.All(Routes.Pages, page => Assert.Contains($"`{page.Pattern.Replace("**", "", StringComparison.Ordinal)}`", docs,
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Programs_can_ask_for_health_and_counters()
    {
        using var client = site.Client();
        Assert.Equal("ok", (await Json(client, "/-/health")).GetProperty("status").GetString());
        Assert.Contains("dragoman_requests_total{route=\"/-/health\",status=\"200\"}", await client.GetStringAsync("/-/metrics"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_stays_text_on_every_page_that_shows_it()
    {
        using var client = site.Client();
        var document = "/document/" + Uri.EscapeDataString(Showcase.HostileId).Replace("%2F", "/", StringComparison.Ordinal);
        var entry = (await Json(client, document + ".json")).GetProperty("entries").EnumerateObject().Single();
        foreach (var path in new[] { document, "/entry/" + entry.Value, "/why/" + entry.Name, "/",
            "/timeline?from=2023-02-03&to=2023-02-03", "/actor/TUR", "/review" })
        {
            var html = await client.GetStringAsync(path);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<i onclick", html, StringComparison.Ordinal);
            Assert.DoesNotMatch(Turning(), html);
        }
        var page = await client.GetStringAsync(document);
        Assert.Contains("javascript:alert(7)", page, StringComparison.Ordinal);
        Assert.Contains("&#xFFFD;gnp.exe", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Türkiye Greece", "/dyad/TUR/GRC")]
    [InlineData("turkiye", "/actor/TUR")]
    [InlineData("Aksoy visit 2024", "/timeline?actor=Selin_Aksoy&type=CONSULT&mode=visit&from=2024-01-01&to=2024-12-31")]
    [InlineData("calls between Greece and Türkiye March 2024",
        "/timeline?actor=GRC&actor=TUR&type=CONSULT&mode=phone&from=2024-03-01&to=2024-03-31")]
    [InlineData("fishing", "/timeline?text=fishing")]
    [InlineData("2024-02..2024-03 sanctions", "/timeline?from=2024-02-01&to=2024-03-31&type=SANCTION")]
    public async Task The_search_box_understands_names_days_and_types(string words, string address)
    {
        using var client = site.Client();
        var answer = await client.GetAsync("/search?q=" + Uri.EscapeDataString(words));
        Assert.Equal(address, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_search_box_suggests_actors_and_dyads()
    {
        using var client = site.Client();
        Assert.Equal("/actor/Selin_Aksoy", (await Json(client, "/suggest.json?q=aks"))[0].GetProperty("href").GetString());
        Assert.Equal("/dyad/EGY/Selin_Aksoy", (await Json(client, "/suggest.json?q=egypt%20aks"))[0].GetProperty("href").GetString());
    }

    [Theory]
    [InlineData("sanc", "SANCTION", "/timeline?type=SANCTION")]
    [InlineData("greece vis", "Greece · CONSULT · visit", "/timeline?actor=GRC&type=CONSULT&mode=visit")]
    [InlineData("egypt 2024-03", "Egypt · from 2024-03-01 · to 2024-03-31", "/timeline?actor=EGY&from=2024-03-01&to=2024-03-31")]
    public async Task The_search_box_suggests_types_and_days(string words, string label, string address)
    {
        using var client = site.Client();
        Assert.Contains((await Json(client, "/suggest.json?q=" + Uri.EscapeDataString(words))).EnumerateArray(), s =>
            s.GetProperty("label").GetString() == label && s.GetProperty("href").GetString() == address);
    }

    private static async Task<JsonElement> Json(HttpClient client, string path) =>
        JsonDocument.Parse(await client.GetStringAsync(path)).RootElement;

    [GeneratedRegex("[\u202A-\u202E\u2066-\u2069]|&#x202[A-E];")]
    private static partial Regex Turning();
}
