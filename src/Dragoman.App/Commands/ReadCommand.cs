using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.App.Commands;

/// <summary><c>read</c>: articles out of files, folders and addresses, one a line of JSON.</summary>
internal static class ReadCommand
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Verb()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Files, folders (read with all folders in them), http and https addresses, and - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Allow addresses in private and loopback networks." };
        var command = new Command("read", "Reads pages, feeds, mail and archives of them; writes one article a line (JSON).")
        {
            inputs, allowPrivate,
        };
        command.SetAction(parsed => Run(parsed.GetValue(inputs)!, new ReadOptions { AllowPrivate = parsed.GetValue(allowPrivate) }));
        return command;
    }

    private static int Run(string[] inputs, ReadOptions options)
    {
        using var output = Console.OpenStandardOutput();
        var failures = 0;
        foreach (var result in ArticleReader.Load(ModelFolder.Default).Read(inputs, options))
            if (result.Article is { } article) Write(output, article);
            else
            {
                failures++;
                Console.Error.WriteLine($"{result.Input}: {result.Failure}");
            }
        return failures > 0 ? 1 : 0;
    }

    private static void Write(Stream output, Article article)
    {
        using (var json = new Utf8JsonWriter(output, s_json))
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("url", article.Url);
            json.WriteString("title", article.Title);
            json.WriteString("outlet", article.Outlet);
            json.WriteString("author", article.Author);
            json.WriteString("published", article.Published is { } published ? PublicationText.Format(published) : null);
            json.WriteString("language", article.Language);
            json.WriteString("text", article.Text);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
