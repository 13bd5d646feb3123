using System.Text.Json;

namespace Dragoman.App.Output;

/// <summary>Prints what a run took (<c>--stats</c>): JSON on standard error.</summary>
internal static class Stats
{
    /// <summary>Writes the figures.</summary>
    /// <param name="clock">What each stage took, added up over jobs.</param>
    /// <param name="loading">Seconds until the models were there.</param>
    /// <param name="total">Seconds from start to end.</param>
    public static void Write(StageClock clock, double loading, double total)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", clock.Documents);
            json.WriteNumber("sentences", clock.Sentences);
            json.WriteNumber("words", clock.Words);
            json.WriteNumber("load_seconds", Math.Round(loading, 3));
            json.WriteNumber("seconds", Math.Round(total, 3));
            json.WriteNumber("sentences_per_second", Math.Round(clock.Sentences / Math.Max(total - loading, 1e-9)));
            json.WriteNumber("peak_megabytes", Environment.WorkingSet / (1024 * 1024));
            json.WriteStartObject("stages");
            foreach (var stage in Enum.GetValues<Stage>().Where(stage => clock.Seconds(stage) > 0)) WriteStage(json, clock, stage);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        Console.Error.WriteLine(System.Text.Encoding.UTF8.GetString(memory.ToArray()));
    }

    private static void WriteStage(Utf8JsonWriter json, StageClock clock, Stage stage)
    {
        json.WriteStartObject(stage.ToString().ToLowerInvariant());
        json.WriteNumber("seconds", Math.Round(clock.Seconds(stage), 3));
        json.WriteNumber("words_per_second", Math.Round(clock.Words / clock.Seconds(stage)));
        json.WriteEndObject();
    }
}
