using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Dragoman.Bench;

/// <summary><c>parse</c>: speed and allocations of text and syntax.</summary>
internal static class ParseVerb
{
    public static Command Verb()
    {
        var command = new Command("parse", "Measures time and bytes a word from plain text to CoNLL-U.");
        command.SetAction(_ => BenchmarkRunner.Run<ParseBench>(
            DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))));
        return command;
    }
}
