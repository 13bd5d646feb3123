using System.Text.Json;
using Dragoman.Events;
using Dragoman.Events.Json;
using Dragoman.Reading;

namespace Dragoman.App.Commands;

/// <summary>
/// <c>code --stream</c>: one line out for each line in, in order, each flushed at once; a failure is a record
/// <c>{"document":{"id":…},"events":[],"claims":[],"instruments":[],"error":…}</c> and the exit code stays 0, so that a pipeline goes on.
/// </summary>
/// <param name="run">Reads and codes.</param>
/// <param name="convert">What to make of each document before it is written.</param>
internal sealed class StreamFilter(CodingRun run, Func<CodedDocument, CodedDocument> convert)
{
    public void Run(string[] inputs, ReadOptions options, int jobs)
    {
        using var output = Console.OpenStandardOutput();
        foreach (var outcome in run.Outcomes(inputs, options with { LineByLine = true }, jobs))
        {
            if (outcome.Document is { } document) DocumentJson.Write(output, convert(document));
            else WriteError(output, outcome.Read.Input, outcome.Failure!);
            output.Flush();
        }
    }

    private static void WriteError(Stream output, string input, string failure)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteStartObject("document");
            json.WriteString("id", input);
            json.WriteEndObject();
            foreach (var list in new[] { "events", "claims", "instruments" })
            {
                json.WriteStartArray(list);
                json.WriteEndArray();
            }
            json.WriteString("error", failure);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
