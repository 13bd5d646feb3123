using System.CommandLine;
using BenchmarkDotNet.Running;

namespace Dragoman.Bench;

/// <summary><c>parse</c>: speed and allocations of text and syntax.</summary>
internal static class ParseVerb
{
    public static Command Verb()
    {
        var command = new Command("parse", "Measures words a second and bytes a word from plain text to CoNLL-U.");
        command.SetAction(_ => BenchmarkRunner.Run<ParseBench>());
        return command;
    }
}
