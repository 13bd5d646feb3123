using System.CommandLine;

namespace Dragoman.Train.Times;

/// <summary>`eval-times`: F1 of the time stage on MEANTIME and on our own set, and its speed.</summary>
internal static class EvalTimes
{
    private const int Rounds = 40;

    public static Command Verb()
    {
        var errors = new Option<bool>("--errors") { Description = "Print every expression that is not right in span and value." };
        var command = new Command("eval-times", "Measures the time stage on MEANTIME (../shared) and eval/times.") { errors };
        command.SetAction(result => Run(result.GetValue(errors) ? Console.Out : null));
        return command;
    }

    private static void Run(TextWriter? errors)
    {
        var finder = TimeLexiconFiles.Read("lexicons/en").Finder();
        var sets = new List<(string Name, List<GoldArticle> Articles)>();
        const string meantime = "../shared/data/timex/meantime.jsonl";
        if (File.Exists(meantime)) sets.Add(("MEANTIME", [.. GoldArticle.ReadJson(meantime)]));
        foreach (var path in Directory.EnumerateFiles("eval/times", "*.txt").Order(StringComparer.Ordinal))
            sets.Add((Path.GetFileNameWithoutExtension(path), [.. GoldArticle.ReadMarked(path)]));
        Console.WriteLine("set\tgold\tfound\trelaxed\tstrict\tvalue\tstrict value");
        foreach (var (name, articles) in sets)
        {
            var score = TimeScore.Of(finder, articles, errors);
            double[] figures = [score.RelaxedF1, score.StrictF1, score.ValueF1, score.StrictValueF1];
            Console.WriteLine($"{name}\t{score.Gold}\t{score.Found}\t{string.Join('\t', figures.Select(figure => figure.ToString("F3")))}");
        }
        Speed(finder, sets[0].Articles);
    }

    private static void Speed(Dragoman.Times.TimeFinder finder, List<GoldArticle> articles)
    {
        var parsed = articles.ConvertAll(article => PlainText.Parse(article.Article));
        var words = parsed.Sum(article => article.Sentences.Sum(sentence => sentence.Count));
        foreach (var article in parsed) finder.Find(article);
        var start = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
            foreach (var article in parsed) finder.Find(article);
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        Console.WriteLine($"words a second of processor time\t{words * Rounds / seconds:F0}");
    }
}
