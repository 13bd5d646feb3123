using System.Security.Cryptography.X509Certificates;
using Dragoman.App.Access;
using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Meta;
using Dragoman.App.Pages.Paste;
using Dragoman.Ledger;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;

namespace Dragoman.App.Pages;

/// <summary>Puts the web site together: what it needs, what every request passes through, and the list of routes.</summary>
internal static class Site
{
    /// <summary>Enough for the longest article that can be pasted.</summary>
    private const long LargestRequest = 2 << 20;

    public static WebApplication Build(SiteOptions options, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(options.Bind, options.Port, listen =>
            {
                if (options.Certificate is { } file) listen.UseHttps(X509Certificate2.CreateFromPemFile(file, options.CertificateKey));
            });
        });
        AddServices(builder.Services, options, clock ?? TimeProvider.System);
        var site = builder.Build();
        Pass(site, options);
        Routes.Map(site);
        site.Lifetime.ApplicationStarted.Register(site.Services.GetRequiredService<Workshop>().Open);
        return site;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options, TimeProvider clock)
    {
        services.AddSingleton(options).AddSingleton(clock)
            .AddSingleton(_ => LedgerStore.Open(options.Ledger, clock))
            .AddSingleton(new AccessStore(options.Access, clock))
            .AddSingleton(new Assets(options.Assets))
            .AddSingleton<Workshop>().AddSingleton<Meters>().AddSingleton<FreshModels>().AddSingleton<Turns>()
            .AddSingleton<Actors.Registry>().AddSingleton<Feeds.Arrived>();
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "dragoman-form";
            forms.FormFieldName = "form-token";
            forms.Cookie.SecurePolicy = Secure(options);
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "dragoman";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = Secure(options);
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        });
        var protection = services.AddDataProtection();
        if (options.IsLocal) services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new MemoryKeys());
        else protection.PersistKeysToFileSystem(new DirectoryInfo(options.Access + ".keys"));
        services.AddRateLimiter(limiter => Limits.Set(limiter, options));
    }

    private static CookieSecurePolicy Secure(SiteOptions options) =>
        options.IsLocal ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <summary>What every request passes through, from the outside to the page.</summary>
    private static void Pass(WebApplication site, SiteOptions options)
    {
        if (options.BehindProxy)
            site.UseForwardedHeaders(new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            });
        site.UseRouting();
        site.Use(next => http => site.Services.GetRequiredService<Meters>().Measure(http, next));
        site.Use(next => http => ErrorPages.Handle(http, next));
        site.Use(next => http => Armour.Wear(http, options, next));
        site.UseRateLimiter();
        site.UseMiddleware<Gate>();
    }
}
