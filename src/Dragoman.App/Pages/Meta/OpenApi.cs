using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using Dragoman.App.Pages.Frame;

namespace Dragoman.App.Pages.Meta;

/// <summary>The API's own description (OpenAPI 3.1), made from the list of routes and the models' types.</summary>
internal static partial class OpenApi
{
    private static readonly Lazy<string> s_document = new(() => Document().ToJsonString());

    public static IResult Write() => Results.Text(s_document.Value, "application/json; charset=utf-8");

    private static JsonObject Document()
    {
        var paths = new JsonObject();
        foreach (var route in Routes.Pages)
        {
            paths[Plain(route.Twin(".json"))] = Get(route, route.Summary, "application/json",
                PageJson.Options.GetJsonSchemaAsNode(route.Model));
            if (route.Csv is not null) paths[Plain(route.Twin(".csv"))] = Get(route, route.Summary + ", as comma-separated values",
                "text/csv", Text());
            if (route.Atom is not null) paths[Plain(route.Twin(".atom"))] = Get(route, route.Summary + ", as a feed",
                "application/atom+xml", Text());
        }
        AddOthers(paths);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Dragoman", ["version"] = typeof(OpenApi).Assembly.GetName().Version?.ToString(3),
                ["description"] = "A ledger of who dealt with whom, read from the news."
                    + " Entries are as in the contract of the command line.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject { ["Problem"] = Problem() },
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } },
            },
            ["security"] = new JsonArray(new JsonObject(), new JsonObject { ["token"] = new JsonArray() }),
        };
    }

    private static void AddOthers(JsonObject paths)
    {
        paths["/suggest.json"] = Get("Suggestions of the search box", [("q", "Words typed so far")], "application/json",
            PageJson.Options.GetJsonSchemaAsNode(typeof(IReadOnlyList<Search.Suggestion>)));
        paths["/events"] = Get("Server-Sent Events: an event 'entry' for each entry of a document that comes in", [],
            "text/event-stream", Text());
        paths["/-/health"] = Get("Whether the site can do its work", [], "application/json", new JsonObject { ["type"] = "object" });
        paths["/-/metrics"] = Get("Counters in Prometheus' text format", [], "text/plain", Text());
        paths["/code.json"]!.AsObject()["post"] = Post("Codes a text or page and gives the contract's document record",
            "application/json", PageJson.Options.GetJsonSchemaAsNode(typeof(Paste.PasteInput)));
        paths["/entry/{id}/correct"] = new JsonObject { ["post"] = Post("Corrects an entry; needs the role editor",
            "application/x-www-form-urlencoded", Form("action: accept|reject|edit|split|merge", "field", "value", "report", "other",
                "reason")) };
        paths["/entry/{id}/undo"] = new JsonObject { ["post"] = Post("Takes a correction back", "application/x-www-form-urlencoded",
            Form("correction")) };
    }

    private static JsonObject Get(PageRoute route, string summary, string type, JsonNode schema)
    {
        var get = Get(summary, route.Query, type, schema);
        var parameters = get["get"]!["parameters"]!.AsArray();
        foreach (var name in Braces().Matches(route.Pattern).Select(m => m.Groups[1].Value).Reverse())
            parameters.Insert(0, new JsonObject { ["name"] = name, ["in"] = "path", ["required"] = true, ["schema"] = Text() });
        return get;
    }

    private static JsonObject Get(string summary, IEnumerable<(string Name, string Meaning)> query, string type, JsonNode schema) => new()
    {
        ["get"] = new JsonObject
        {
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. query.Select(p => new JsonObject
            {
                ["name"] = p.Name, ["in"] = "query", ["description"] = p.Meaning, ["schema"] = Text(),
            })]),
            ["responses"] = Answers(type, schema),
        },
    };

    private static JsonObject Post(string summary, string type, JsonNode schema) => new()
    {
        ["summary"] = summary,
        ["requestBody"] = new JsonObject { ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } } },
        ["responses"] = Answers("application/json", new JsonObject { ["type"] = "object" }),
    };

    private static JsonObject Answers(string type, JsonNode schema) => new()
    {
        ["200"] = new JsonObject { ["description"] = "As asked",
            ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } } },
        ["default"] = new JsonObject
        {
            ["description"] = "Every error has this shape (RFC 9457)",
            ["content"] = new JsonObject
            {
                ["application/problem+json"] = new JsonObject
                {
                    ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Problem" },
                },
            },
        },
    };

    private static JsonObject Problem() => Properties(("type", "string"), ("title", "string"), ("status", "integer"),
        ("detail", "string"), ("instance", "string"));

    private static JsonObject Form(params string[] fields) => Properties([.. fields.Select(f => (f.Split(':')[0], "string"))]);

    private static JsonObject Properties(params (string Name, string Type)[] properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create<string,
            JsonNode?>(p.Name, new JsonObject { ["type"] = p.Type }))),
    };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static string Plain(string pattern) => pattern.Replace("**", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\*{0,2}(\w+)\}")]
    private static partial Regex Braces();
}
