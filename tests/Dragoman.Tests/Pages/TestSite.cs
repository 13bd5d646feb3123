using System.Globalization;
using System.Net;
using Dragoman.App.Access;
using Dragoman.App.Pages;
using Dragoman.Ledger;
using Microsoft.AspNetCore.Builder;

namespace Dragoman.Tests.Pages;

/// <summary>The real site on a free port of this machine, over a ledger of made-up news.</summary>
public class TestSite : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "dragoman_site_" + Guid.NewGuid()
        .ToString("N", CultureInfo.InvariantCulture));
    private WebApplication? _site;

    /// <summary>Stands still, so that pages look the same on any day.</summary>
    internal TimeProvider Clock { get; private set; } = TimeProvider.System;

    internal string LedgerFile => Path.Combine(_folder, "ledger.db");

    internal string AccessFile => Path.Combine(_folder, "access.db");

    internal AccessStore Access => new(AccessFile);

    internal Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>A browser's or program's view of the site: follows no redirects, keeps cookies.</summary>
    internal HttpClient Client() => new(new HttpClientHandler
    {
        AllowAutoRedirect = false, CookieContainer = new CookieContainer(),
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    }) { BaseAddress = Address };

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        var clock = new StandingClock(Showcase.Now);
        using (var ledger = LedgerStore.Open(LedgerFile, clock)) Showcase.Fill(ledger);
        Clock = clock;
        _site = Site.Build(Options(new SiteOptions(LedgerFile) { Port = 0, Access = AccessFile }), clock);
        await _site.StartAsync();
        Address = new Uri(_site.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
    }

    public async Task DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private protected virtual SiteOptions Options(SiteOptions options) => options;

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
