using System.CommandLine;
using Dragoman.App.Output;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.App.Commands;

/// <summary><c>read</c>: articles out of files, folders and addresses, one a line of JSON.</summary>
internal static class ReadCommand
{
    public static Command Verb()
    {
        var inputs = Inputs.Paths();
        var (published, allowPrivate) = (Inputs.Published(), Inputs.AllowPrivate());
        var (contact, resume, noFollow) = (Inputs.Contact(), Inputs.Resume(), Inputs.NoFollow());
        var command = new Command("read", "Reads pages, feeds, mail, tables and archives of them; writes one article a line (JSON).")
        {
            inputs, published, resume, noFollow, contact, allowPrivate,
        };
        command.SetAction(parsed =>
        {
            using var journal = Inputs.Journal(parsed.GetValue(resume));
            return Run(parsed.GetValue(inputs)!, new ReadOptions
            {
                Published = parsed.GetValue(published),
                AllowPrivate = parsed.GetValue(allowPrivate),
                Contact = parsed.GetValue(contact),
                Follow = !parsed.GetValue(noFollow),
                Journal = journal,
            });
        });
        return command;
    }

    private static int Run(string[] inputs, ReadOptions options)
    {
        using var output = Console.OpenStandardOutput();
        using var interrupt = new Interrupt();
        using var progress = new ReadingProgress();
        var failures = 0;
        foreach (var result in ArticleReader.Load(ModelFolder.Default).Read(inputs, options, interrupt.Asked))
        {
            progress.Note(result);
            if (result.Article is { } article) ArticleJson.Write(output, article);
            else
            {
                failures++;
                Console.Error.WriteLine($"{result.Input}: {result.Failure}");
            }
            options.Journal?.Note(result);
        }
        return failures > 0 ? 1 : 0;
    }
}
