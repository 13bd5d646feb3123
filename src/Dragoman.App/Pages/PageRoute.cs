using Dragoman.App.Access;
using Dragoman.App.Pages.Feeds;
using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Export;
using Dragoman.Ledger.Queries;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Features;

namespace Dragoman.App.Pages;

/// <summary>A page with its twins: one model, read once, and written as HTML, JSON, CSV or Atom.</summary>
/// <param name="Pattern">Path, with parameters in braces.</param>
/// <param name="Summary">What it shows, in a line.</param>
/// <param name="Model">Type of the model.</param>
/// <param name="Page">Component that shows it.</param>
/// <param name="Read">Reads the model.</param>
internal sealed record PageRoute(string Pattern, string Summary, Type Model, Type Page, Func<Visit, PageModel> Read)
{
    private const string CatchAll = "{**id}";

    public Role Role { get; init; } = Role.Reader;

    /// <summary>Shows the same to everybody, so that it need not be read anew for each.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Parameters behind the question mark, with what they mean.</summary>
    public IReadOnlyList<(string Name, string Meaning)> Query { get; init; } = [];

    public Action<Visit, TextWriter>? Csv { get; init; }

    public Func<Visit, EntryQuery>? Atom { get; init; }

    public static PageRoute Of<TModel, TPage>(string pattern, string summary, Func<Visit, TModel> read)
        where TModel : PageModel where TPage : IComponent => new(pattern, summary, typeof(TModel), typeof(TPage), read);

    public PageRoute Shared() => this with { IsShared = true };

    public PageRoute With(params (string, string)[] parameters) => this with { Query = [.. Query, .. parameters] };

    public PageRoute WithCsv(Action<Visit, TextWriter> csv, params (string, string)[] parameters) => With(parameters) with { Csv = csv };

    /// <summary>A list of entries: it can be had as CSV, and followed.</summary>
    public PageRoute WithEntries(Func<Visit, EntryQuery> query, params (string, string)[] parameters) => this with
    {
        Query = [.. EntryQueries.Parameters, .. parameters], Atom = query,
        Csv = (visit, output) => EntryExport.Write(output, ExportFormat.Csv, visit.Queries, query(visit) with { Page = null }),
    };

    /// <summary>Path of a twin; the home page has none of its own and is called index.</summary>
    public string Twin(string suffix) => (Pattern == "/" ? "/index" : Pattern) + suffix;

    public void Map(IEndpointRouteBuilder routes)
    {
        Get(routes, Pattern, Answer);
        // What stands behind a catch-all may hold slashes; its twins are told apart in the answer.
        if (Pattern.Contains(CatchAll, StringComparison.Ordinal)) return;
        Get(routes, Twin(".json"), visit => Task.FromResult(PageJson.Write(visit, Current(visit))));
        if (Csv is not null) Get(routes, Twin(".csv"), visit => Task.FromResult(Table(visit)));
        if (Atom is not null) Get(routes, Twin(".atom"), visit => Task.FromResult(Feed(visit)));
    }

    private void Get(IEndpointRouteBuilder routes, string pattern, Func<Visit, Task<IResult>> answer) =>
        routes.MapGet(pattern, http => InTurn(http, answer)).WithMetadata(new NeedsRole(Role));

    private static async Task InTurn(HttpContext http, Func<Visit, Task<IResult>> answer)
    {
        var visit = new Visit(http);
        var result = await visit.Service<Turns>().Take(() => answer(visit), http.RequestAborted);
        await result.ExecuteAsync(http);
    }

    private async Task<IResult> Answer(Visit visit)
    {
        var id = visit.Route("id");
        if (!Pattern.Contains(CatchAll, StringComparison.Ordinal)) return await Html(visit);
        if (Cut(visit, id, ".json")) return PageJson.Write(visit, Current(visit));
        if (Csv is not null && Cut(visit, id, ".csv")) return Table(visit);
        if (Atom is not null && Cut(visit, id, ".atom")) return Feed(visit);
        return await Html(visit);
    }

    private PageModel Current(Visit visit) => !IsShared ? Read(visit)
        : visit.Service<FreshModels>().Get(visit.Http.Request.Path + visit.Http.Request.QueryString, () => Read(visit));

    private Task<IResult> Html(Visit visit) => HtmlPage.Write(visit, Page, Current(visit));

    /// <summary>Takes the suffix of a twin away, but not from an id that ends so itself.</summary>
    private static bool Cut(Visit visit, string id, string suffix)
    {
        if (!id.EndsWith(suffix, StringComparison.Ordinal) || visit.Queries.Document(id) is not null) return false;
        visit.Http.Request.RouteValues["id"] = id[..^suffix.Length];
        return true;
    }

    private IResult Table(Visit visit)
    {
        visit.Http.Response.Headers.ContentDisposition = "attachment; filename=\"dragoman.csv\"";
        return Results.Stream(async body =>
        {
            visit.Http.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
            await using var output = new StreamWriter(body, leaveOpen: true);
            Csv!(visit, output);
        }, "text/csv; charset=utf-8");
    }

    private IResult Feed(Visit visit) => AtomFeed.Write(visit, Current(visit).Title, Atom!(visit));
}
