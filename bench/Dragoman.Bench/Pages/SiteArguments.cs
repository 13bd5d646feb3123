using System.CommandLine;

namespace Dragoman.Bench.Pages;

/// <summary>What to serve and with which build.</summary>
internal sealed class SiteArguments
{
    private const string Built = "../../../../../src/Dragoman.App/bin/Release/net10.0/Dragoman.App.dll";

    public Option<string> Ledger { get; } = new("--ledger")
    {
        DefaultValueFactory = _ => "scale.db", Description = "Filled by ledger-scale.",
    };

    public Option<string> Program { get; } = new("--program")
    {
        DefaultValueFactory = _ => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, Built)), Description = "The program's assembly.",
    };

    public Option<int> Port { get; } = new("--port") { DefaultValueFactory = _ => 5480, Description = "A free port." };

    public Task<ServedSite> Serve(ParseResult parsed) =>
        ServedSite.Start(parsed.GetValue(Program)!, parsed.GetValue(Ledger)!, parsed.GetValue(Port));
}
