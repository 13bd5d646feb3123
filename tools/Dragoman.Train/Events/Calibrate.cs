using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dragoman.Events.Confidence;
using Dragoman.Models;
using Dragoman.Reading;
using NodaTime.Text;

namespace Dragoman.Train.Events;

/// <summary><c>calibrate</c>: fits confidence on gold articles into models/en/confidence.bin.</summary>
internal static class Calibrate
{
    private const int Steps = 20000;
    private const double Rate = 0.02, Decay = 0.01;

    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var gold = new Option<string[]>("--gold")
        {
            Description = "Gold folders.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["eval/gold"],
        };
        var verb = new Command("calibrate", "Fits the confidence of events on gold articles.") { root, gold };
        verb.SetAction(parse => Run(parse.GetValue(root)!, parse.GetValue(gold)!));
        return verb;
    }

    private static void Run(string root, string[] folders)
    {
        var models = new ModelFolder(Path.Combine(root, "models"));
        // The curve is fitted on what the coder says without one.
        new ModelWriter(ConfidenceModel.Kind).Add<float>(ConfidenceModel.Section, []).Save(models.File(ConfidenceModel.ModelName));
        var coder = Coder.Load(models);
        var judged = folders.SelectMany(folder => Judged(folder, coder)).ToArray();
        var weights = Fit(judged);
        new ModelWriter(ConfidenceModel.Kind).Add<float>(ConfidenceModel.Section, weights).Save(models.File(ConfidenceModel.ModelName));
        Console.Error.WriteLine($"{judged.Length} events: "
            + string.Join(' ', weights.Select(weight => weight.ToString("0.00", CultureInfo.InvariantCulture))));
    }

    private static IEnumerable<(double[] Traits, bool Right)> Judged(string folder, Coder coder)
    {
        var gold = File.ReadLines(Path.Combine(folder, "gold.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(json => json.GetProperty("id").GetString()!);
        foreach (var json in File.ReadLines(Path.Combine(folder, "articles.jsonl")).Select(line => JsonDocument.Parse(line).RootElement))
            foreach (var coded in coder.Code(Article(json)).Events)
                yield return (ConfidenceModel.TraitsOf(coded), GoldEvents.Has(gold[json.GetProperty("id").GetString()!], coded));
    }

    private static Article Article(JsonElement json)
    {
        var published = json.GetProperty("published").GetString() is { } day
            ? new Publication(LocalDatePattern.Iso.Parse(day[..10]).Value, null, null, PublishedFrom.Given) : null;
        return new(json.GetProperty("id").GetString()!, json.GetProperty("text").GetString()!) { Published = published };
    }

    private static float[] Fit((double[] Traits, bool Right)[] judged)
    {
        var weights = new float[ConfidenceModel.Traits];
        var model = new ConfidenceModel(weights);
        for (var step = 0; step < Steps; step++)
        {
            var slopes = new double[weights.Length];
            foreach (var (traits, right) in judged)
                for (var i = 0; i < traits.Length; i++) slopes[i] += (model.Of(traits) - (right ? 1 : 0)) * traits[i];
            for (var i = 0; i < weights.Length; i++)
                weights[i] -= (float)(Rate * (slopes[i] / judged.Length + Decay * (i == 0 ? 0 : weights[i]) / judged.Length));
        }
        return weights;
    }
}
