using System.Text;
using Dragoman.App.Queue;
using Dragoman.Events;
using Dragoman.Ledger.Queries;
using Dragoman.Tests.Support;
using Npgsql;

namespace Dragoman.Tests.App.Queue;

/// <summary>One worker on a real broker and database.</summary>
public sealed class WorkerTests
{
    private static readonly DocumentMessage s_broken = new(MessageKind.Coded, "broken", Encoding.UTF8.GetBytes("{\"document\":{}}"));

    [QueueFact]
    public async Task A_broken_document_goes_to_the_dead_letters_with_its_error_and_the_others_are_stored()
    {
        await using var scene = new QueueScene();
        await scene.SendAsync([DocumentMessage.Of(Meeting("a")), s_broken, DocumentMessage.Of(Meeting("b"))]);
        var metrics = await scene.WorkUntilAsync(m =>
            m.Documents == 2 && m.Text().Contains("dead_letters_total 1", StringComparison.Ordinal));
        Assert.Contains("failures_total 2", metrics.Text(), StringComparison.Ordinal);
        var letter = Assert.Single(await scene.DeadAsync());
        Assert.Equal(("broken", MessageKind.Coded, 2), (letter.Id, letter.Kind, letter.Tries));
        Assert.Contains("Exception", letter.Error, StringComparison.Ordinal);
    }

    [QueueFact]
    public async Task A_dead_letter_goes_back_to_the_queue_with_new_tries()
    {
        await using var scene = new QueueScene();
        await scene.SendAsync(s_broken);
        await scene.WorkUntilAsync(m => m.Text().Contains("dead_letters_total 1", StringComparison.Ordinal));
        Assert.Single(await scene.DeadAsync());
        Assert.Single(await scene.DeadAsync(requeue: letter => letter.Id == "broken"));
        Assert.Empty(await scene.DeadAsync());
        await scene.WorkUntilAsync(m => m.Text().Contains("failures_total 2", StringComparison.Ordinal));
        Assert.Equal(2, Assert.Single(await scene.DeadAsync()).Tries);
    }

    [QueueFact]
    public async Task A_document_that_the_ledger_refuses_does_not_keep_others_out()
    {
        await using var scene = new QueueScene();
        // A report with the id of another document's breaks a rule that only the database itself finds.
        var ill = Meeting("ill") with { Events = Meeting("m0").Events };
        await scene.SendAsync(Enumerable.Range(0, 8).Select(i => Meeting($"m{i}")).Append(ill).Select(DocumentMessage.Of));
        await scene.WorkUntilAsync(m => m.Documents == 8 && m.Text().Contains("dead_letters_total 1", StringComparison.Ordinal));
        Assert.Equal("ill", Assert.Single(await scene.DeadAsync()).Id);
        Assert.Equal(8, scene.Store.Queries.Size().Documents);
    }

    [QueueFact]
    public async Task A_document_that_arrives_twice_is_stored_once()
    {
        await using var scene = new QueueScene();
        await scene.SendAsync(Enumerable.Repeat(DocumentMessage.Of(Meeting("a")), 5));
        await scene.WorkUntilAsync(m => m.Documents == 5);
        Assert.Equal(1, Assert.Single(scene.Store.Queries.Entries(new EntryQuery()).Entries).Reports);
    }

    [QueueFact]
    public async Task Stopping_finishes_what_is_in_hand_and_the_next_worker_does_the_rest()
    {
        await using var scene = new QueueScene();
        await scene.SendAsync(QueueScene.News(400).Select(DocumentMessage.Of));
        var metrics = await scene.WorkUntilAsync(m => m.Documents > 0);
        Assert.Equal(metrics.Documents, scene.Store.Queries.Size().Documents);

        // What is stored is acknowledged: not one message comes again.
        Assert.Equal(400 - metrics.Documents, await scene.WaitingAsync(expected: 400 - metrics.Documents));
        var rest = await scene.WorkUntilAsync(m => metrics.Documents + m.Documents >= 400);
        Assert.Equal(400, metrics.Documents + rest.Documents);
        Assert.Equal(400, scene.Store.Queries.Size().Documents);
    }

    [QueueFact]
    public async Task A_full_queue_makes_senders_wait()
    {
        var queue = new QueueAddress(new Uri(Servers.Rabbit!), $"full_{Guid.NewGuid():N}") { MostWaiting = 10 };
        await using var scene = new QueueScene { Queue = queue };
        var sending = scene.SendAsync(Enumerable.Repeat(DocumentMessage.Of(Meeting("a")), 1000));
        await Task.WhenAny(sending, Task.Delay(TimeSpan.FromSeconds(1)));
        Assert.False(sending.IsCompleted);
        await scene.WorkUntilAsync(m => m.Documents == 1000);
        await sending;
    }

    [QueueFact]
    public async Task A_worker_waits_for_a_ledger_that_is_away()
    {
        await using var scene = new QueueScene();
        await scene.SendAsync(DocumentMessage.Of(Meeting("a")));
        var away = new NpgsqlConnectionStringBuilder(scene.Ledger);
        away.Database += "_later";
        await using var server = NpgsqlDataSource.Create(Servers.Postgres!);
        var isMade = false;
        var metrics = await scene.WorkUntilAsync(m =>
        {
            if (!isMade && m.Text().Contains("losses_total{of=\"ledger\"} 1", StringComparison.Ordinal) && !m.IsHealthy)
            {
                Execute(server, $"CREATE DATABASE {away.Database}");
                isMade = true;
            }
            return m.Documents == 1;
        }, scene.Options with { Ledger = away.ToString() });
        Assert.True(isMade);
        Assert.True(metrics.IsHealthy);
        Execute(server, $"DROP DATABASE {away.Database} WITH (FORCE)");
    }

    [QueueFact]
    public async Task An_old_worker_goes_on_while_a_newer_program_migrates_the_ledger()
    {
        await using var scene = new QueueScene();
        await using var server = NpgsqlDataSource.Create(scene.Ledger);
        var news = QueueScene.News(200);
        await scene.SendAsync(news.Select(DocumentMessage.Of));
        var isMigrated = false;
        await scene.WorkUntilAsync(m =>
        {
            if (!isMigrated && m.Documents > 0)
            {
                Execute(server, "ALTER TABLE documents ADD COLUMN later INTEGER NOT NULL DEFAULT 0");
                Execute(server, "ALTER TABLE entries ADD COLUMN later INTEGER");
                Execute(server, "INSERT INTO migrations(version) VALUES (1000)");
                isMigrated = true;
            }
            return m.Documents == news.Length;
        });
        Assert.True(isMigrated);
        Assert.Empty(await scene.DeadAsync());
        Assert.Empty(scene.Store.Check());
    }

    [QueueFact]
    public async Task A_text_with_NUL_is_no_poison()
    {
        await using var scene = new QueueScene();
        var document = Meeting("nul");
        var article = document.Article with { Title = "A\0B", Text = "A\0B. Text." };
        await scene.SendAsync(DocumentMessage.Of(document with { Article = article }));
        await scene.WorkUntilAsync(m => m.Documents == 1);
        Assert.Equal(1, scene.Store.Queries.Size().Documents);
    }

    [Fact]
    public async Task Health_pages_tell_whether_broker_and_ledger_are_there()
    {
        var metrics = new WorkerMetrics();
        await using var pages = await WorkerPages.StartAsync(0, metrics);
        using var client = new HttpClient { BaseAddress = new Uri(pages.Urls.First()) };
        var health = await client.GetAsync(new Uri("/-/health", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, health.StatusCode);
        metrics.BrokerFound();
        Assert.Equal("ok\n", await client.GetStringAsync(new Uri("/-/health", UriKind.Relative)));
        metrics.StoreLost();
        health = await client.GetAsync(new Uri("/-/health", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.Contains(
            "dragoman_worker_losses_total{of=\"ledger\"} 1", await client.GetStringAsync(new Uri("/-/metrics", UriKind.Relative)),
            StringComparison.Ordinal);
    }

    private static CodedDocument Meeting(string id) => Coded.Document(id, "2024-03-05",
        Coded.Event(EventType.CONSULT, "TUR:Hakan Fidan,RUS:Sergei Lavrov", "2024-03-05", "Fidan met Lavrov about the grain corridor."));

    private static void Execute(NpgsqlDataSource server, string sql)
    {
        using var command = server.CreateCommand(sql);
        command.ExecuteNonQuery();
    }
}
