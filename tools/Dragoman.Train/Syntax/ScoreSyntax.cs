using System.CommandLine;
using System.Diagnostics;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Train.Syntax;

/// <summary><c>score-syntax</c>: measures tokens, tags, lemmas and trees on the dev parts of the treebanks.</summary>
internal static class ScoreSyntax
{
    private const string NewsPrefix = "# sent_id = GUM_news";

    public static Command Verb()
    {
        var treebanks = Options.Treebanks();
        var models = new Option<string>("--models") { DefaultValueFactory = _ => "models", Description = "folder with the models" };
        var command = new Command("score-syntax", "Measures tokens, tags, lemmas and trees as the CoNLL 2018 evaluation does.")
        {
            treebanks, models,
        };
        command.SetAction(parsed => Score(parsed.GetValue(treebanks)!, new ModelFolder(parsed.GetValue(models)!)));
        return command;
    }

    private static void Score(string treebanks, ModelFolder models)
    {
        var watch = Stopwatch.StartNew();
        var (tokenizer, parser) = (Tokenizer.Load(models), Parser.Load(models));
        Console.WriteLine($"models loaded in {watch.Elapsed.TotalMilliseconds:F0} ms");
        var (ewt, gum) = (Treebank.Read(treebanks, "en_ewt-dev"), Treebank.Read(treebanks, "en_gum-dev"));
        var news = gum.Where(s => s.Comments.Any(comment => comment.StartsWith(NewsPrefix, StringComparison.Ordinal))).ToList();
        var score = new SyntaxScore(parser);
        Console.WriteLine("EWT dev, gold tokens: " + score.GoldTokens(ewt));
        Console.WriteLine("EWT dev, raw text:    " + score.RawText(ewt, tokenizer));
        Console.WriteLine("GUM dev, gold tokens: " + score.GoldTokens(gum));
        Console.WriteLine("GUM dev, raw text:    " + score.RawText(gum, tokenizer));
        Console.WriteLine("GUM news, gold tokens: " + score.GoldTokens(news));
        Console.WriteLine("GUM news, raw text:    " + score.RawText(news, tokenizer));
    }
}
