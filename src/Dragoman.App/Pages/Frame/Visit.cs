using Dragoman.App.Access;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;
using Microsoft.AspNetCore.Antiforgery;
using NodaTime;

namespace Dragoman.App.Pages.Frame;

/// <summary>One request, with all that a page may need to answer it.</summary>
public sealed class Visit(HttpContext http)
{
    private static readonly Visitor s_nobody = new("", Role.None);

    public HttpContext Http { get; } = http;

    public Address Address { get; } = Address.Of(http.Request);

    public LedgerStore Ledger => Service<LedgerStore>();

    public LedgerQueries Queries => Ledger.Queries;

    public Assets Assets => Service<Assets>();

    public SiteOptions Options => Service<SiteOptions>();

    /// <summary>Who asks; on loopback without users everybody is the local admin.</summary>
    public Visitor Visitor => Http.Items[typeof(Visitor)] as Visitor ?? s_nobody;

    public LocalDate Today => LocalDate.FromDateTime(Service<TimeProvider>().GetUtcNow().UtcDateTime);

    /// <summary>The token that a form must send back; programs with API tokens need none.</summary>
    public string FormToken => Visitor.HasToken ? ""
        : Options.IsLocal || Http.Request.IsHttps ? Service<IAntiforgery>().GetAndStoreTokens(Http).RequestToken ?? ""
        : throw new PageException(403, "https is needed", "Logging in works over https only; API tokens work over http too.");

    public T Service<T>() where T : notnull => Http.RequestServices.GetRequiredService<T>();

    /// <summary>A part of the path.</summary>
    public string Route(string name) => Http.Request.RouteValues[name] as string ?? "";

    /// <summary>The day of a parameter, null where it is not set.</summary>
    public LocalDate? Day(string name) => EntryQueries.Day(Address, name);
}
