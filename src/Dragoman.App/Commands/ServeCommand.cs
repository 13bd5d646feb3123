using System.CommandLine;
using System.Net;
using Dragoman.App.Access;
using Dragoman.App.Pages;
using Dragoman.Ledger;

namespace Dragoman.App.Commands;

/// <summary><c>serve</c>: the ledger in the browser, and its HTTP API.</summary>
internal static class ServeCommand
{
    private const string Help = """
        Serves web pages and an HTTP API of the ledger, by default to this machine alone and without login.

        Bound to another address (--bind 0.0.0.0) or behind a proxy it refuses to start without users: make them with
        'dragoman users add'. It then needs https for logging in: give --certificate and --key, or put a proxy before it.
        """;

    public static Command Verb()
    {
        var ledger = LedgerOption.New();
        var bind = new Option<IPAddress>("--bind")
        {
            Description = "Address of the network interface.", DefaultValueFactory = _ => IPAddress.Loopback, CustomParser = result =>
            {
                if (IPAddress.TryParse(result.Tokens[0].Value, out var address)) return address;
                result.AddError($"--bind: '{result.Tokens[0].Value}' is no IP address.");
                return IPAddress.Loopback;
            },
        };
        var port = new Option<int>("--port") { Description = "Port.", DefaultValueFactory = _ => 5080 };
        var certificate = new Option<string?>("--certificate") { Description = "Certificate (PEM) to speak https with." };
        var key = new Option<string?>("--key") { Description = "Private key (PEM) of the certificate." };
        var proxy = new Option<bool>("--behind-proxy")
        {
            Description = "A proxy on this machine speaks https and sets X-Forwarded-For and -Proto.",
        };
        var access = UsersCommand.File();
        var command = new Command("serve", Help) { ledger, bind, port, certificate, key, proxy, access };
        command.SetAction((parsed, stop) => Run(new SiteOptions(parsed.GetValue(ledger)!)
        {
            Bind = parsed.GetValue(bind)!, Port = parsed.GetValue(port), Access = parsed.GetValue(access)!,
            Certificate = parsed.GetValue(certificate), CertificateKey = parsed.GetValue(key), BehindProxy = parsed.GetValue(proxy),
        }, stop));
        return command;
    }

    private static async Task<int> Run(SiteOptions options, CancellationToken stop)
    {
        if (Refusal(options) is { } refusal)
        {
            Console.Error.WriteLine(refusal);
            return 2;
        }
        try
        {
            await using var site = Site.Build(options);
            await site.StartAsync(stop);
            Console.Error.WriteLine($"Dragoman is at {string.Join(", ", site.Urls)} (end with Ctrl+C)");
            await site.WaitForShutdownAsync(stop);
            return 0;
        }
        catch (Exception fault) when (fault is LedgerException or IOException)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }

    /// <summary>Why the site must not be served like this, null where it may.</summary>
    internal static string? Refusal(SiteOptions options) => options.IsLocal || new AccessStore(options.Access).HasUsers ? null
        : $"Others could reach {options.Bind} and there are no users in {options.Access}."
            + " Add one first: dragoman users add NAME --role admin";
}
