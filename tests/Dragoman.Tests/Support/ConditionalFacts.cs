namespace Dragoman.Tests.Support;

/// <summary>A test that reads <c>../shared</c>; without that file it is skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string path)
    {
        var full = Path.Combine(Repository.Shared, path);
        if (!Path.Exists(full)) Skip = $"needs {full}, which is not part of the repository";
    }
}

/// <summary>A test against a real PostgreSQL, named by DRAGOMAN_TEST_POSTGRES; <c>.ci/run</c> starts one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = Servers.Postgres is null ? "needs DRAGOMAN_TEST_POSTGRES, see .ci/run" : null;
}

/// <summary>A test against a real RabbitMQ and PostgreSQL; <c>.ci/run</c> starts both.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class QueueFactAttribute : FactAttribute
{
    public QueueFactAttribute() => Skip = Servers.Rabbit is null || Servers.Postgres is null
        ? "needs DRAGOMAN_TEST_RABBITMQ and DRAGOMAN_TEST_POSTGRES, see .ci/run" : null;
}

/// <summary>A test that starts and restarts a broker and a database of its own, from Debian's packages.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OwnServersFactAttribute : FactAttribute
{
    public OwnServersFactAttribute() => Skip = OwnServers.CanStart
        ? null : "needs rabbitmq-server and postgresql of Debian, and root to become their users";
}

/// <summary>A test that drives the program by GNU parallel.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ParallelFactAttribute : FactAttribute
{
    public ParallelFactAttribute() => Skip = File.Exists("/usr/bin/parallel")
        ? null : "needs GNU parallel (apt-get install parallel), see .ci/run";
}

/// <summary>A test that runs a script of Spark's, which is Python.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute() => Skip = File.Exists("/usr/bin/python3") ? null : "needs python3 (apt-get install python3)";
}

/// <summary>A test in a real browser, Debian's chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = File.Exists(Servers.Chromium)
        ? null : $"needs {Servers.Chromium} (apt-get install chromium), see .ci/run";
}

internal static class Servers
{
    public const string Chromium = "/usr/bin/chromium";

    /// <summary>An Npgsql connection string to a server where databases may be created and dropped.</summary>
    public static string? Postgres { get; } = Given("DRAGOMAN_TEST_POSTGRES");

    /// <summary>An AMQP address.</summary>
    public static string? Rabbit { get; } = Given("DRAGOMAN_TEST_RABBITMQ");

    private static string? Given(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
