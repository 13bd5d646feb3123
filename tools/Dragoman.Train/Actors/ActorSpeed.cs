using System.Diagnostics;
using Dragoman.Actors;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Train.Actors;

/// <summary>How long the registry takes to load, and how many words a second the stage finds actors in.</summary>
internal static class ActorSpeed
{
    private const int Rounds = 20;

    public static void Measure(ModelFolder models, IEnumerable<string> articles)
    {
        var watch = Stopwatch.StartNew();
        var finder = ActorFinder.Load(models);
        Console.WriteLine($"registry loaded in {watch.Elapsed.TotalSeconds:F3} s, first time in the process");
        watch.Restart();
        ActorFinder.Load(models);
        Console.WriteLine($"and again in {watch.Elapsed.TotalSeconds:F3} s");
        var (tokenizer, parser) = (Tokenizer.Load(models), Parser.Load(models));
        var parsed = articles.Select(text =>
            new ParsedArticle(new Article("speed", text), parser.Parse(tokenizer.Tokenize(text)))).ToList();
        foreach (var article in parsed) finder.Find(article);
        var before = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
            foreach (var article in parsed) finder.Find(article);
        var words = parsed.Sum(article => article.Sentences.Sum(sentence => sentence.Count)) * (double)Rounds;
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Console.WriteLine($"{words / seconds:F0} words a second of processor time on one thread, {words:F0} words");
    }
}
