using Dragoman.App.Access;
using Dragoman.App.Pages.Account;
using Dragoman.App.Pages.Actors;
using Dragoman.App.Pages.Documents;
using Dragoman.App.Pages.Dyad;
using Dragoman.App.Pages.Entries;
using Dragoman.App.Pages.Feeds;
using Dragoman.App.Pages.Figures;
using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Home;
using Dragoman.App.Pages.Instruments;
using Dragoman.App.Pages.Map;
using Dragoman.App.Pages.Meta;
using Dragoman.App.Pages.Network;
using Dragoman.App.Pages.Paste;
using Dragoman.App.Pages.Reviewing;
using Dragoman.App.Pages.Search;
using Dragoman.App.Pages.Timeline;
using Dragoman.App.Pages.Why;

namespace Dragoman.App.Pages;

/// <summary>Every address of the site.</summary>
internal static class Routes
{
    /// <summary>Pages, each with its <c>.json</c> twin, and with <c>.csv</c> and <c>.atom</c> where it is a list.</summary>
    public static IReadOnlyList<PageRoute> Pages { get; } =
    [
        PageRoute.Of<HomeModel, HomePage>("/", "What happened lately, what is planned, who is in the news", HomeModel.Read).Shared(),
        PageRoute.Of<TimelineModel, TimelinePage>("/timeline", "Entries of any query: histogram, facets, list", TimelineModel.Read).Shared()
            .WithEntries(v => EntryQueries.Read(v.Address), ("period", "Width of the bars: day, week, month or year")),
        PageRoute.Of<DyadModel, DyadPage>("/dyad/{a}/{b}", "How two actors deal with each other", DyadModel.Read).Shared()
            .WithEntries(DyadModel.Query),
        PageRoute.Of<ActorModel, ActorPage>("/actor/{**id}", "A person, state, organisation or group", ActorModel.Read).Shared()
            .WithEntries(ActorModel.Query),
        PageRoute.Of<NetworkModel, NetworkPage>("/network", "Who deals with whom in a period", NetworkModel.Read).Shared()
            .WithCsv(NetworkModel.Csv, ("from", "First day"), ("to", "Last day")),
        PageRoute.Of<MapModel, MapPage>("/map", "Where the entries of a query happened", MapModel.Read).Shared()
            .WithCsv(MapModel.Csv, [.. EntryQueries.Parameters]),
        PageRoute.Of<FiguresModel, FiguresPage>("/figures", "Figures of one measure over time, each from one source", FiguresModel.Read)
            .Shared().WithEntries(FiguresModel.Query).WithCsv(FiguresModel.Csv),
        PageRoute.Of<InstrumentsModel, InstrumentsPage>("/instruments", "Drafts and agreements with their steps", InstrumentsModel.Read)
            .Shared().WithEntries(InstrumentsModel.Query),
        PageRoute.Of<EntryModel, EntryPage>("/entry/{id}", "An entry with all reports, conflicts and corrections", EntryModel.Read),
        PageRoute.Of<DocumentModel, DocumentPage>("/document/{**id}", "A document with everything found in it", DocumentModel.Read),
        PageRoute.Of<WhyModel, WhyPage>("/why/{event}", "Why a report was coded, and why it is one entry with others", WhyModel.Read),
        PageRoute.Of<ReviewModel, ReviewPage>("/review", "The next entry to check, and how far coders agree", ReviewModel.Read)
            .With(("queue", "second: what others have judged and this coder has not"), ("coder", "Name of the coder")),
        PageRoute.Of<PasteModel, PastePage>("/code", "Codes a pasted text or page", PasteModel.Read),
        PageRoute.Of<VersionsModel, VersionsPage>("/-/versions", "What runs here", VersionsModel.Read),
        PageRoute.Of<PatternsModel, PatternsPage>("/-/patterns", "Every component once", PatternsModel.Read),
        PageRoute.Of<AuditModel, AuditPage>("/-/audit", "Who changed what", AuditModel.Read) with { Role = Role.Admin },
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var page in Pages) page.Map(routes);
        MapActions(routes);
        MapPrograms(routes);
    }

    /// <summary>What changes something: forms with their token, or programs with theirs.</summary>
    private static void MapActions(IEndpointRouteBuilder routes)
    {
        Post(routes, "/code", PasteActions.Form).RequireRateLimiting(Limits.Coding);
        Post(routes, "/code.json", PasteActions.Json).RequireRateLimiting(Limits.Coding);
        Post(routes, "/entry/{id}/correct", CorrectionForms.Correct).WithMetadata(new NeedsRole(Role.Editor));
        Post(routes, "/entry/{id}/undo", CorrectionForms.Undo).WithMetadata(new NeedsRole(Role.Editor));
        Post(routes, "/review", ReviewActions.Judge).WithMetadata(new NeedsRole(Role.Editor));
        routes.MapGet("/login", async http => await (await AccountActions.Show(http)).ExecuteAsync(http))
            .WithMetadata(new NeedsRole(Role.None));
        Post(routes, "/login", AccountActions.Login).WithMetadata(new NeedsRole(Role.None)).RequireRateLimiting(Limits.Login);
        Post(routes, "/logout", AccountActions.Logout);
    }

    /// <summary>What programs read.</summary>
    private static void MapPrograms(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/search", http => Run(http, v => Results.Redirect(v.Address["q"] is { } q
            ? new SearchReading(v.Queries, q).Address.ToString() : "/timeline")));
        routes.MapGet("/suggest.json", http => Run(http, v => PageJson.Write(v, Suggestion.Of(v.Queries, v.Address["q"] ?? ""))));
        routes.MapGet("/events", EventStream.Follow);
        routes.MapGet("/openapi.json", http => Run(http, v => OpenApi.Write()));
        routes.MapGet("/assets/{**name}", http => Run(http, v => v.Assets.Send(http, v.Route("name"))))
            .WithMetadata(new NeedsRole(Role.None));
        routes.MapGet("/-/health", http => Run(http, Health.Read)).WithMetadata(new NeedsRole(Role.None));
        routes.MapGet("/-/metrics", http => Run(http, v => Results.Text(v.Service<Meters>().Write(v.Queries.Size()),
            "text/plain; version=0.0.4")));
    }

    private static IEndpointConventionBuilder Post(IEndpointRouteBuilder routes, string pattern, Func<HttpContext, Task<IResult>> act) =>
        routes.MapPost(pattern, async http =>
        {
            var result = await act(http);
            http.RequestServices.GetRequiredService<FreshModels>().Clear();
            await result.ExecuteAsync(http);
        });

    private static Task Run(HttpContext http, Func<Visit, IResult> answer) => answer(new Visit(http)).ExecuteAsync(http);
}
