using System.CommandLine;
using Dragoman.App.Output;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Reading.Fetching;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.App.Commands;

/// <summary><c>watch</c>: looks at feeds again and again, and puts into the ledger what is new in them.</summary>
internal static class WatchCommand
{
    /// <summary>The list of feeds may change and the computer may sleep: no wait is longer than this.</summary>
    private static readonly Duration s_longestWait = Duration.FromMinutes(1);

    /// <summary>Cron starts a little earlier or later each time; a feed that is due within this time is looked at now.</summary>
    private static readonly Duration s_slack = Duration.FromMinutes(1);

    public static Command Verb()
    {
        var feeds = new Argument<FileInfo>("feeds") { Description = "A file with the address of a feed or news sitemap a line." };
        feeds.AcceptExistingOnly();
        var (ledger, contact, allowPrivate, actors) = (LedgerOption.New(), Inputs.Contact(), Inputs.AllowPrivate(), Inputs.Actors());
        var once = new Option<bool>("--once") { Description = "Look once at each feed whose time has come, then end; for cron." };
        var minutes = new Option<int>("--every") { Description = "Minutes between two looks at a feed.", DefaultValueFactory = _ => 15 };
        var command = new Command("watch", "Polls feeds and adds what is new to the ledger, until stopped.")
        {
            feeds, ledger, once, minutes, actors, contact, allowPrivate,
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
                var run = new CodingRun(parsed.GetValue(actors)!);
                return Watch(store, watch, run, parsed.GetValue(feeds)!.FullName, parsed.GetValue(once));
            });
        });
        return command;
    }

    private static int Watch(LedgerStore store, FeedWatcher watcher, CodingRun run, string list, bool once)
    {
        using var interrupt = new Interrupt();
        var failures = 0;
        while (!interrupt.Asked.IsCancellationRequested)
        {
            var feeds = FeedWatcher.ReadList(list).Select(store.Feed).ToList();
            var now = SystemClock.Instance.GetCurrentInstant() + (once ? s_slack : Duration.Zero);
            foreach (var feed in feeds.Where(feed => feed.NextDue <= now).TakeWhile(_ => !interrupt.Asked.IsCancellationRequested))
                failures += Poll(store, watcher, run, feed, interrupt.Asked);
            var next = feeds.Select(feed => store.Feed(feed.Url).NextDue).DefaultIfEmpty(Instant.MaxValue).Min();
            if (once && !feeds.Exists(feed => feed.NextDue <= now)) Console.Error.WriteLine(NothingDue(feeds.Count, next));
            if (once) break;
            Wait(next, interrupt.Asked);
        }
        return failures > 0 ? 1 : 0;
    }

    private static string NothingDue(int feeds, Instant next) => feeds == 0 ? "the list names no feed"
        : $"none of {feeds} feeds is due; the next one is at {InstantPattern.General.Format(next)}";

    /// <summary>Looks at one feed; its state is kept after its articles, so that a crash between the two loses nothing.</summary>
    private static int Poll(LedgerStore store, FeedWatcher watcher, CodingRun run, FeedState feed, CancellationToken stop)
    {
        int added = 0, failures = 0;
        try
        {
            foreach (var part in watcher.Poll(feed, stop))
            {
                if (part.Failure is not null) Console.Error.WriteLine($"{feed.Url}: {part.Failure}");
                var outcomes = part.Results.Select(run.Code).ToList();
                foreach (var failed in outcomes.Where(outcome => outcome.Document is null))
                    Console.Error.WriteLine($"{failed.Read.Input}: {failed.Failure}");
                var documents = outcomes.Select(outcome => outcome.Document).OfType<CodedDocument>().ToList();
                store.AddAll(documents, run.Version);
                store.Save(part.State);
                added += documents.Count;
                failures += (part.Failure is null ? 0 : 1) + outcomes.Count - documents.Count;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped while the feed itself was fetched: its state stays as it was.
        }
        if (added > 0) Console.Error.WriteLine($"{feed.Url}: {added} new");
        return failures;
    }

    private static void Wait(Instant next, CancellationToken stop)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var pause = next - now is var left && left < s_longestWait ? left : s_longestWait;
        if (pause > Duration.Zero) stop.WaitHandle.WaitOne(pause.ToTimeSpan());
    }
}
