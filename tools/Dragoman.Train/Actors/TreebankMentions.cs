using Dragoman.Actors;
using Dragoman.Reading;
using Dragoman.Syntax;

namespace Dragoman.Train.Actors;

/// <summary>Mentions in treebank texts, parsed anew, for hand-checking: a fixed random sample of what was tagged.</summary>
internal static class TreebankMentions
{
    /// <summary>Prints a sample of the mentions in the first sentences of the files.</summary>
    /// <param name="coder">The pipeline up to who, when and where.</param>
    /// <param name="files">CoNLL-U files.</param>
    /// <param name="sentences">How many sentences to read.</param>
    /// <param name="sample">How many mentions to print (0 prints all), and the seed that draws them.</param>
    public static void Print(Coder coder, IEnumerable<string> files, int sentences, (int Size, int Seed) sample)
    {
        var lines = new List<string>();
        var read = 0;
        foreach (var article in files.SelectMany(Articles))
        {
            if (read >= sentences) break;
            var (parsed, actors, _, _) = coder.Annotate(article);
            read += parsed.Sentences.Count;
            lines.AddRange(actors.All.Select(mention => Line(parsed, mention)));
        }
        Console.WriteLine($"{read} sentences, {lines.Count} mentions");
        var random = new Random(sample.Seed);
        var chosen = sample.Size == 0 ? lines : [.. lines.OrderBy(_ => random.Next()).Take(sample.Size)];
        foreach (var line in chosen) Console.WriteLine(line);
    }

    /// <summary>The documents of a CoNLL-U file as articles.</summary>
    private static IEnumerable<Article> Articles(string file)
    {
        using var reader = new StreamReader(file);
        foreach (var text in Conllu.Read(reader).Select(sentence => sentence.Tree.Text).Distinct()) yield return new(file, text);
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
