using System.CommandLine;
using System.Text;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.App.Commands;

/// <summary><c>parse</c>: plain text or tokenised CoNLL-U in, trees as CoNLL-U out.</summary>
internal static class ParseCommand
{
    private const int BufferSize = 1 << 16;

    public static Command Verb()
    {
        var paths = new Argument<string[]>("paths")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, folders (with all in them) or - for standard input.",
        };
        var conllu = new Option<bool>("--conllu") { Description = "the input is CoNLL-U; its tokens and sentences are kept" };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => ModelFolder.Default.Path,
            Description = "Folder with the models.",
        };
        var command = new Command("parse", "Cuts text into sentences and words, tags, lemmatises and parses them; writes CoNLL-U.")
        {
            paths, conllu, models,
        };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(conllu), new ModelFolder(parsed.GetValue(models)!)));
        return command;
    }

    private static int Run(string[] paths, bool conllu, ModelFolder models)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), BufferSize);
        var (parser, failed) = (Parser.Load(models), false);
        var tokenizer = conllu ? null : Tokenizer.Load(models);
        foreach (var path in paths.SelectMany(Files))
        {
            try
            {
                using var input = path == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(path);
                if (tokenizer is null) ParseConllu(input, parser, output);
                else ParseText(input.ReadToEnd(), tokenizer, parser, output);
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"{path}: {exception.Message}");
                failed = true;
            }
        }
        return failed ? 1 : 0;
    }

    private static void ParseText(string text, Tokenizer tokenizer, Parser parser, TextWriter output)
    {
        var (writer, end) = (new ConlluWriter(output), 0);
        foreach (var sentence in parser.Parse(tokenizer.Tokenize(text)))
        {
            var (first, span) = (sentence.Index == 0, sentence.Span);
            writer.Write(sentence, first, first || text.AsSpan(end, span.Start - end).Contains('\n'));
            end = span.End;
        }
    }

    private static void ParseConllu(TextReader input, Parser parser, TextWriter output)
    {
        foreach (var document in ByDocument(Conllu.Read(input)))
        {
            var trees = parser.Parse(Conllu.Tokens([.. document.Select(sentence => sentence.Tree)]));
            for (var i = 0; i < document.Count; i++) Conllu.Write(output, document[i] with { Tree = trees[i] });
        }
    }

    private static IEnumerable<List<ConlluSentence>> ByDocument(IEnumerable<ConlluSentence> sentences)
    {
        var document = new List<ConlluSentence>();
        foreach (var sentence in sentences)
        {
            if (document.Count > 0 && !ReferenceEquals(document[0].Tree.Text, sentence.Tree.Text))
            {
                yield return document;
                document = [];
            }
            document.Add(sentence);
        }
        if (document.Count > 0) yield return document;
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [path];
}
