using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dragoman.Tests.Support;

/// <summary>
/// A broker and a database of a test's own, on free ports and in a folder that goes with them, so that they may be restarted.
/// </summary>
internal sealed class OwnServers : IDisposable
{
    private const string Rabbit = "/usr/lib/rabbitmq/bin";
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "dragoman_chaos_" + Guid.NewGuid().ToString("N", null)[..8]);
    private readonly int _brokerPort = FreePort();
    private readonly int _databasePort = FreePort();
    private readonly Dictionary<string, string> _environment;

    public OwnServers()
    {
        Directory.CreateDirectory(_folder);
        _environment = new()
        {
            ["RABBITMQ_NODENAME"] = $"{Path.GetFileName(_folder)}@localhost",
            ["RABBITMQ_NODE_PORT"] = Text(_brokerPort),
            ["RABBITMQ_DIST_PORT"] = Text(FreePort()),
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_folder, "broker"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(_folder, "log"),
            ["RABBITMQ_PID_FILE"] = Path.Combine(_folder, "broker.pid"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_folder, "plugins"),
        };
        StartBroker();
        MakeDatabase();
    }

    /// <summary>Whether this machine and user can start them: Debian's packages, and root to become the user postgres.</summary>
    public static bool CanStart =>
        File.Exists($"{Rabbit}/rabbitmq-server") && PostgresPrograms is not null && Environment.UserName == "root";

    public Uri Broker => new($"amqp://guest:guest@127.0.0.1:{_brokerPort}");

    public string Ledger => $"Host=127.0.0.1;Port={_databasePort};Username=postgres;Database=postgres";

    private static string? PostgresPrograms { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Order().LastOrDefault()
        : null;

    private string Cluster => Path.Combine(_folder, "database");

    /// <summary>The broker's node answers at all only some seconds after the program has started.</summary>
    private const int MostAttempts = 60;

    /// <summary>Stops the broker without warning and starts it again.</summary>
    public void RestartBroker()
    {
        KillBroker();
        StartBroker();
    }

    /// <summary>Breaks off all transactions and starts the database again, which then recovers from its log.</summary>
    public void RestartDatabase() =>
        AsPostgres($"pg_ctl restart -w -m immediate -D {Cluster} -l {Cluster}.log -o '-p {_databasePort} -k {_folder}'");

    public void Dispose()
    {
        KillBroker();
        AsPostgres($"pg_ctl stop -m immediate -D {Cluster}");
        Directory.Delete(_folder, recursive: true);
    }

    private void StartBroker()
    {
        Run($"{Rabbit}/rabbitmq-server", "-detached");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Run($"{Rabbit}/rabbitmqctl", "await_startup", "--timeout", "300");
                return;
            }
            catch (InvalidOperationException) when (attempt < MostAttempts)
            {
                Thread.Sleep(TimeSpan.FromSeconds(1));
            }
        }
    }

    private void KillBroker()
    {
        var pid = int.Parse(File.ReadAllText(_environment["RABBITMQ_PID_FILE"]), CultureInfo.InvariantCulture);
        using var broker = Process.GetProcessById(pid);
        broker.Kill();
        broker.WaitForExit();
        File.Delete(_environment["RABBITMQ_PID_FILE"]);
    }

    private void MakeDatabase()
    {
        Run("chown", "postgres", _folder);
        AsPostgres($"initdb --auth=trust --encoding=UTF8 --locale=C -D {Cluster}");
        AsPostgres($"pg_ctl start -w -D {Cluster} -l {Cluster}.log -o '-p {_databasePort} -k {_folder}'");
    }

    private void AsPostgres(string command) => Run("su", "postgres", "-c", $"{PostgresPrograms}/{command}");

    private void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder,
        };
        foreach (var (name, value) in _environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
