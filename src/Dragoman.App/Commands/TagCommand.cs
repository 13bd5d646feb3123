using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Models;
using Dragoman.Places;
using Dragoman.Reading;
using Dragoman.Text;
using Dragoman.Times;

namespace Dragoman.App.Commands;

/// <summary><c>tag</c>: the mentions of one layer, one a line; offsets are UTF-16 units of the text as given.</summary>
internal static class TagCommand
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Verb()
    {
        var inputs = Inputs.Paths();
        var (published, actors) = (Inputs.Published(), Inputs.Actors());
        var layer = new Option<string>("--layer")
        {
            Description = "times: TIMEX3. places: GeoNames. actors: who, with office and code.",
            Required = true,
        };
        layer.AcceptOnlyFromAmong("times", "places", "actors");
        var command = new Command("tag", "Finds the mentions of one layer and writes one a line (JSON).")
        {
            inputs, layer, published, actors,
        };
        command.SetAction(parsed => Run(parsed.GetValue(inputs)!, parsed.GetValue(layer)!, parsed.GetValue(published),
            parsed.GetValue(actors)!));
        return command;
    }

    private static int Run(string[] inputs, string layer, Publication? published, FileInfo[] actors)
    {
        var coder = CodingRun.Load(actors);
        using var output = Console.OpenStandardOutput();
        var failed = false;
        var options = new ReadOptions { Published = published, Verbatim = true };
        foreach (var read in ArticleReader.Load(ModelFolder.Default).Read(inputs, options))
        {
            if (read.Article is { } article) Write(output, article.Id, coder.Annotate(article), layer);
            else
            {
                failed = true;
                Console.Error.WriteLine($"{read.Input}: {read.Failure}");
            }
        }
        return failed ? 1 : 0;
    }

    private static void Write(Stream output, string id, AnnotatedArticle article, string layer)
    {
        switch (layer)
        {
            case "times":
                foreach (var time in article.Times.All) WriteLine(output, id, article, time.Span, json => Fields(json, time));
                break;
            case "places":
                foreach (var place in article.Places.All) WriteLine(output, id, article, place.Span, json => Fields(json, place));
                break;
            default:
                foreach (var mention in article.Actors.All)
                    foreach (var actor in mention.Actors)
                        WriteLine(output, id, article, mention.Span, json => Fields(json, actor, mention.Rule));
                break;
        }
    }

    private static void WriteLine(Stream output, string id, AnnotatedArticle article, Span span, Action<Utf8JsonWriter> fields)
    {
        using (var json = new Utf8JsonWriter(output, s_json))
        {
            json.WriteStartObject();
            json.WriteString("doc", id);
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("text", span.In(article.Parsed.Text));
            fields(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Fields(Utf8JsonWriter json, TimeMention time)
    {
        json.WriteString("type", time.Type.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
    }

    private static void Fields(Utf8JsonWriter json, PlaceMention mention)
    {
        json.WriteString("name", mention.Place.Name);
        json.WriteString("country", mention.Place.Country);
        json.WriteNumber("lat", mention.Place.Latitude);
        json.WriteNumber("lon", mention.Place.Longitude);
        if (mention.Place.GeonamesId is { } id) json.WriteNumber("geonames_id", id);
        else json.WriteNull("geonames_id");
        json.WriteString("kind", mention.Place.Kind);
    }

    private static void Fields(Utf8JsonWriter json, Actor actor, string rule)
    {
        json.WriteString("code", actor.Code);
        json.WriteString("sector", actor.Sector);
        json.WriteString("name", actor.Name);
        json.WriteString("office", actor.Office);
        json.WriteString("country", actor.Country);
        json.WriteString("kind", actor.Kind.ToString().ToLowerInvariant());
        json.WriteString("entity", actor.Entity);
        json.WriteString("rule", rule);
    }
}
