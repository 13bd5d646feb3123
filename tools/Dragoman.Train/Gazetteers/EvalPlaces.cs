using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Dragoman.Models;
using Dragoman.Places;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Train.Gazetteers;

/// <summary><c>eval-places</c>: recognition and resolution on ../shared/data/geo, which is for measuring only.</summary>
internal static class EvalPlaces
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var shared = new Option<string>("--shared") { Description = "Shared data.", DefaultValueFactory = _ => "../shared" };
        var errors = new Option<bool>("--errors") { Description = "Lists what is missed, false or wrong." };
        var verb = new Command("eval-places", "Measures places on TR-News and LGL.") { root, shared, errors };
        verb.SetAction(parse => Run(
            new ModelFolder(Path.Combine(parse.GetValue(root)!, "models")), parse.GetValue(shared)!, parse.GetValue(errors)));
        return verb;
    }

    private static void Run(ModelFolder models, string shared, bool errors)
    {
        var watch = Stopwatch.StartNew();
        PlaceFinder.Load(models);
        Console.WriteLine($"loaded in {watch.Elapsed.TotalSeconds:F3} s");
        foreach (var set in new[] { "tr-news", "lgl" })
        {
            var path = Path.Combine(shared, "data", "geo", set + ".jsonl");
            var (score, speed) = Measure(models, path, errors ? Console.Out : TextWriter.Null);
            Console.WriteLine($"{set}: {score}; {speed:N0} words a second");
        }
    }

    /// <summary>Scores a file of annotated articles; the speed is words in parsed articles by processor time.</summary>
    public static (PlaceScore Score, double Speed) Measure(ModelFolder models, string path, TextWriter errors)
    {
        var (tokenizer, parser, finder) = (Tokenizer.Load(models), Parser.Load(models), PlaceFinder.Load(models));
        var score = new PlaceScore(errors);
        var articles = new List<ParsedArticle>();
        foreach (var gold in File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var article = new Article(gold.GetProperty("id").GetString()!, gold.GetProperty("text").GetString()!)
            {
                Url = gold.GetProperty("url").GetString(),
            };
            articles.Add(new ParsedArticle(article, parser.Parse(tokenizer.Tokenize(article.Text))));
            score.Add(finder.Find(articles[^1]), gold);
        }
        return (score, Speed(finder, articles));
    }

    private static double Speed(PlaceFinder finder, List<ParsedArticle> articles)
    {
        var before = Environment.CpuUsage.TotalTime;
        foreach (var article in articles) finder.Find(article);
        var words = articles.Sum(article => article.Sentences.Sum(sentence => sentence.Count));
        return words / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
