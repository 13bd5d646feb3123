using System.CommandLine;
using Dragoman.App.Output;
using Dragoman.Ledger;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Reading.Fetching;
using NodaTime;

namespace Dragoman.App.Commands;

/// <summary><c>watch</c>: looks at feeds again and again, and puts into the ledger what is new in them.</summary>
internal static class WatchCommand
{
    /// <summary>The list of feeds may change and the computer may sleep: no wait is longer than this.</summary>
    private static readonly Duration s_longestWait = Duration.FromMinutes(1);

    public static Command Verb()
    {
        var feeds = new Argument<FileInfo>("feeds") { Description = "A file with the address of a feed or news sitemap a line." };
        feeds.AcceptExistingOnly();
        var (ledger, contact, allowPrivate) = (LedgerOption.New(), Inputs.Contact(), Inputs.AllowPrivate());
        var once = new Option<bool>("--once") { Description = "Look once at each feed whose time has come, then end; for cron." };
        var minutes = new Option<int>("--every") { Description = "Minutes between two looks at a feed.", DefaultValueFactory = _ => 15 };
        var command = new Command("watch", "Polls feeds and adds what is new to the ledger, until stopped.")
        {
            feeds, ledger, once, minutes, contact, allowPrivate,
        };
        command.SetAction(parsed =>
        {
            var options = new ReadOptions { AllowPrivate = parsed.GetValue(allowPrivate), Contact = parsed.GetValue(contact) };
            return LedgerOption.Write(parsed.GetValue(ledger)!, store =>
            {
                using var watch = new FeedWatcher(ArticleReader.Load(ModelFolder.Default), options, TimeProvider.System)
                {
                    Interval = Duration.FromMinutes(Math.Max(1, parsed.GetValue(minutes))),
                };
                return Watch(store, watch, parsed.GetValue(feeds)!.FullName, parsed.GetValue(once));
            });
        });
        return command;
    }

    private static int Watch(LedgerStore store, FeedWatcher watcher, string list, bool once)
    {
        using var interrupt = new Interrupt();
        var coder = Coder.Load(ModelFolder.Default);
        var failures = 0;
        while (!interrupt.Asked.IsCancellationRequested)
        {
            var feeds = FeedWatcher.ReadList(list).Select(store.Feed).ToList();
            foreach (var feed in feeds.Where(feed => feed.NextDue <= SystemClock.Instance.GetCurrentInstant()))
                failures += Poll(store, watcher, coder, feed, interrupt.Asked);
            if (once) break;
            Wait(feeds.Select(feed => store.Feed(feed.Url).NextDue), interrupt.Asked);
        }
        return failures > 0 ? 1 : 0;
    }

    /// <summary>Looks at one feed; its state is kept after its articles, so that a crash between the two loses nothing.</summary>
    private static int Poll(LedgerStore store, FeedWatcher watcher, Coder coder, FeedState feed, CancellationToken stop)
    {
        try
        {
            var poll = watcher.PollAsync(feed, stop).GetAwaiter().GetResult();
            if (poll.Failure is not null) Console.Error.WriteLine($"{feed.Url}: {poll.Failure}");
            foreach (var failed in poll.Results.Where(result => result.Article is null))
                Console.Error.WriteLine($"{failed.Input}: {failed.Failure}");
            var articles = poll.Results.Select(result => result.Article).OfType<Article>().ToList();
            store.AddAll([.. articles.Select(article => coder.Code(article))], ModelVersion.Current);
            store.Save(poll.State);
            if (articles.Count > 0) Console.Error.WriteLine($"{feed.Url}: {articles.Count} new");
            return (poll.Failure is null ? 0 : 1) + poll.Results.Count - articles.Count;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    private static void Wait(IEnumerable<Instant> due, CancellationToken stop)
    {
        var next = due.DefaultIfEmpty(Instant.MaxValue).Min();
        var now = SystemClock.Instance.GetCurrentInstant();
        var pause = next - now is var left && left < s_longestWait ? left : s_longestWait;
        if (pause > Duration.Zero) stop.WaitHandle.WaitOne(pause.ToTimeSpan());
    }
}
