using Dragoman.Actors;
using Dragoman.Reading;
using Dragoman.Syntax;

namespace Dragoman.Train.Actors;

/// <summary>Mentions in treebank sentences, for hand-checking: a fixed random sample of what was tagged.</summary>
internal static class TreebankMentions
{
    /// <summary>Prints a sample of the mentions in the first sentences of the files.</summary>
    /// <param name="finder">The finder.</param>
    /// <param name="files">CoNLL-U files.</param>
    /// <param name="sentences">How many sentences to read.</param>
    /// <param name="sample">How many mentions to print; 0 prints all.</param>
    public static void Print(ActorFinder finder, IEnumerable<string> files, int sentences, int sample)
    {
        var lines = new List<string>();
        var read = 0;
        foreach (var article in files.SelectMany(Articles))
        {
            if (read >= sentences) break;
            read += article.Sentences.Count;
            lines.AddRange(finder.Find(article).All.Select(mention => Line(article, mention)));
        }
        Console.WriteLine($"{read} sentences, {lines.Count} mentions");
        var random = new Random(20261130);
        var chosen = sample == 0 ? lines : [.. lines.OrderBy(_ => random.Next()).Take(sample)];
        foreach (var line in chosen) Console.WriteLine(line);
    }

    /// <summary>The documents of a CoNLL-U file as articles.</summary>
    public static IEnumerable<ParsedArticle> Articles(string file)
    {
        using var reader = new StreamReader(file);
        foreach (var document in Conllu.Read(reader).Select(sentence => sentence.Tree).ToList().GroupBy(tree => tree.Text))
            yield return new(new Article(file, document.Key), [.. document]);
    }

    private static string Line(ParsedArticle article, ActorMention mention)
    {
        var sentence = article.Sentences[mention.Sentence];
        var actors = string.Join("; ", mention.Actors.Select(a => $"{a.Kind} {a.Code ?? "-"} {a.Name} [{a.Sector}|{a.Office}]"));
        var text = sentence.Text;
        return $"{(mention.IsBackground ? "(bg) " : "")}<{mention.Span.In(text)}> = {actors} ({mention.Rule}) :: "
            + sentence.Span.In(text).ToString().Replace('\n', ' ');
    }
}
