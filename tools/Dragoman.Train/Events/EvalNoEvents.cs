using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Text;

namespace Dragoman.Train.Events;

/// <summary><c>eval-no-events</c>: how many events are coded where there are none.</summary>
internal static class EvalNoEvents
{
    private static readonly string[] s_news = ["GUM_news", "GUM_speech", "GUM_court", "newsgroup", "weblog"];

    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var treebanks = new Option<string>("--treebanks") { Description = "Treebanks.", DefaultValueFactory = _ => "../shared/data/ud" };
        var show = new Option<bool>("--errors") { Description = "Print the events." };
        var verb = new Command("eval-no-events", "Counts events in articles and treebank texts that tell none.") { root, treebanks, show };
        verb.SetAction(parse => Run(parse.GetValue(root)!, parse.GetValue(treebanks)!, parse.GetValue(show)));
        return verb;
    }

    private static void Run(string root, string treebanks, bool show)
    {
        var models = new ModelFolder(Path.Combine(root, "models"));
        var (coder, tokenizer) = (Coder.Load(models), Tokenizer.Load(models));
        Count("articles", Articles(Path.Combine(root, "eval", "no-events", "articles.jsonl")));
        foreach (var file in Directory.EnumerateFiles(treebanks, "*-dev.conllu").Order(StringComparer.Ordinal))
            Count(Path.GetFileNameWithoutExtension(file), Documents(file));

        void Count(string name, IEnumerable<Article> articles)
        {
            int sentences = 0, events = 0;
            foreach (var article in articles)
            {
                sentences += tokenizer.Tokenize(article.Text).SentenceCount;
                foreach (var coded in coder.Code(article).Events)
                {
                    events++;
                    if (show) Console.WriteLine($"  {coded.Type} {coded.Why?.Rule}: {coded.Evidence[0].Text}");
                }
            }
            var rate = (100.0 * events / sentences).ToString("0.00", CultureInfo.InvariantCulture);
            Console.WriteLine($"{name}: {events} events in {sentences} sentences, {rate} in 100");
        }
    }

    private static IEnumerable<Article> Articles(string path) =>
        File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(json => new Article(json.GetProperty("id").GetString()!, json.GetProperty("text").GetString()!));

    /// <summary>The texts of a treebank that are neither news nor politics.</summary>
    private static IEnumerable<Article> Documents(string path)
    {
        var (id, text) = ("", new List<string>());
        foreach (var line in File.ReadLines(path).Append("# newdoc id = end"))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal)) text.Add(line["# text = ".Length..]);
            if (!line.StartsWith("# newdoc id = ", StringComparison.Ordinal)) continue;
            if (text.Count > 0 && !s_news.Any(news => id.StartsWith(news, StringComparison.Ordinal)))
                yield return new Article(id, string.Join(' ', text));
            (id, text) = (line["# newdoc id = ".Length..], []);
        }
    }
}
