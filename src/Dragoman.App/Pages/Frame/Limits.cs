using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Dragoman.App.Pages.Frame;

/// <summary>How much one address may ask for. On this machine only the dear things are limited.</summary>
internal static class Limits
{
    /// <summary>Coding text: a second of processor time each.</summary>
    public const string Coding = "coding";

    /// <summary>Trying passwords.</summary>
    public const string Login = "login";

    private const int RequestsPerSecond = 40;
    private const int Burst = 200;
    private const int CodingsAtOnce = 2;
    private const int CodingsWaiting = 20;
    private const int LoginsPerMinute = 10;

    public static void Set(RateLimiterOptions limiter, SiteOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (_, _) => throw new PageException(429, "Too many requests", "Wait a minute and try again.");
        if (!options.IsLocal) limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            RateLimitPartition.GetTokenBucketLimiter(Who(http), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Burst, TokensPerPeriod = RequestsPerSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));
        limiter.AddPolicy(Coding, _ => RateLimitPartition.GetConcurrencyLimiter("all", _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = CodingsAtOnce, QueueLimit = CodingsWaiting,
        }));
        limiter.AddPolicy(Login, http => RateLimitPartition.GetFixedWindowLimiter(Who(http), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = LoginsPerMinute, Window = TimeSpan.FromMinutes(1),
        }));
    }

    private static string Who(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";
}
