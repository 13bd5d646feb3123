using System.CommandLine;
using Dragoman.App.Output;
using Dragoman.Events;
using Dragoman.Events.Json;
using Dragoman.Events.Scores;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.App.Commands;

/// <summary><c>code</c>: articles in, documents with events, claims and instruments out.</summary>
internal static class CodeCommand
{
    public static Command Verb()
    {
        var inputs = Inputs.Paths();
        var (published, allowPrivate, jobs, actors) = (Inputs.Published(), Inputs.AllowPrivate(), Inputs.Jobs(), Inputs.Actors());
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one document a line. csv: one event a line. table: for people.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("jsonl", "csv", "table");
        var strict = new Option<bool>("--strict-plover") { Description = "Write what is planned or undone as the PLOVER codebook asks." };
        var stream = new Option<bool>("--stream")
        {
            Description = "Filter for Spark, Hadoop streaming and the like: JSONL in, one line out for each line in, errors as records.",
        };
        var stats = new Option<bool>("--stats")
        {
            Description = "Print documents, sentences, words and seconds for each stage (JSON, standard error).",
        };
        var (noFollow, contact) = (Inputs.NoFollow(), Inputs.Contact());
        var command = new Command("code", "Codes who dealt with whom, when, where, how, about what, on whose word.")
        {
            inputs, format, published, jobs, actors, strict, stream, stats, noFollow, contact, allowPrivate,
        };
        command.SetAction(parsed => Run(parsed.GetValue(inputs)!, new Settings(
            parsed.GetValue(format)!, parsed.GetValue(jobs), parsed.GetValue(strict), parsed.GetValue(stream), parsed.GetValue(stats),
            parsed.GetValue(actors)!,
            new ReadOptions
            {
                Published = parsed.GetValue(published),
                AllowPrivate = parsed.GetValue(allowPrivate),
                Contact = parsed.GetValue(contact),
                Follow = !parsed.GetValue(noFollow),
            })));
        return command;
    }

    private sealed record Settings(
        string Format, int Jobs, bool StrictPlover, bool Stream, bool Stats, FileInfo[] Actors, ReadOptions Reading);

    private static int Run(string[] inputs, Settings settings)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var run = new CodingRun(settings.Actors);
        var loaded = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (settings.Stream) new StreamFilter(run, Conversion(settings)).Run(inputs, settings.Reading, settings.Jobs);
        else Write(settings.Format, Documents(run, inputs, settings));
        if (settings.Stats) Stats.Write(run.Clock, loaded, System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds);
        return settings.Stream ? 0 : run.ExitCode;
    }

    private static IEnumerable<CodedDocument> Documents(CodingRun run, string[] inputs, Settings settings) =>
        run.Documents(inputs, settings.Reading, settings.Jobs).Select(Conversion(settings));

    private static Func<CodedDocument, CodedDocument> Conversion(Settings settings)
    {
        if (!settings.StrictPlover) return document => document;
        var strict = new StrictPlover(PloverTable.Load(ModelFolder.Default));
        return document => document with { Events = [.. document.Events.Select(strict.Convert).OfType<Event>()] };
    }

    private static void Write(string format, IEnumerable<CodedDocument> documents)
    {
        switch (format)
        {
            case "jsonl":
                using (var output = Console.OpenStandardOutput())
                    foreach (var document in documents) DocumentJson.Write(output, document);
                break;
            case "csv":
                using (var csv = new EventCsv(Console.Out))
                    foreach (var document in documents) csv.Write(document);
                break;
            default:
                var table = new DocumentTable(DocumentTable.OnStandardOutput());
                foreach (var document in documents) table.Print(document);
                break;
        }
    }
}
