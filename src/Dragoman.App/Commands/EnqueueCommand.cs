using System.CommandLine;
using System.Text;
using System.Text.Json;
using Dragoman.App.Queue;
using Dragoman.Events.Json;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.App.Commands;

/// <summary><c>enqueue</c>: puts documents on a queue for workers to code and store.</summary>
internal static class EnqueueCommand
{
    private const string Articles = "articles", Records = "records", Coded = "coded";

    public static Command Verb()
    {
        var inputs = Inputs.Paths();
        var (broker, name, published, allowPrivate) = (QueueOption.Broker(), QueueOption.Name(), Inputs.Published(), Inputs.AllowPrivate());
        var (noFollow, contact) = (Inputs.NoFollow(), Inputs.Contact());
        var send = new Option<string>("--send")
        {
            Description = "articles: reads here, sends texts. records: sends the places of records in WARC archives, which workers must be "
                + "able to read under the same path. coded: sends documents that 'code --format jsonl' wrote, only to be stored.",
            DefaultValueFactory = _ => Articles,
        };
        send.AcceptOnlyFromAmong(Articles, Records, Coded);
        var command = new Command("enqueue", "Puts documents on a queue; workers code and store them.")
        {
            inputs, broker, name, send, published, noFollow, contact, allowPrivate,
        };
        command.SetAction(parsed =>
        {
            var options = new ReadOptions
            {
                Published = parsed.GetValue(published),
                AllowPrivate = parsed.GetValue(allowPrivate),
                Contact = parsed.GetValue(contact),
                Follow = !parsed.GetValue(noFollow),
            };
            var source = new Source(parsed.GetValue(inputs)!, parsed.GetValue(send)!, options);
            return Run(source, new QueueAddress(parsed.GetValue(broker)!, parsed.GetValue(name)!));
        });
        return command;
    }

    private static int Run(Source source, QueueAddress address)
    {
        var code = QueueOption.Run(async stop =>
        {
            await using var publisher = new Publisher(address, Console.Error.WriteLine);
            var sent = await publisher.SendAsync(source.Messages(stop), stop);
            Console.Error.WriteLine($"{sent} documents are on the queue '{address.Name}'");
        });
        return code == 0 && source.Failures > 0 ? 1 : code;
    }

    /// <summary>What is to be sent; inputs that fail are named on standard error and left out.</summary>
    private sealed class Source(string[] inputs, string send, ReadOptions options)
    {
        public int Failures { get; private set; }

        public IEnumerable<DocumentMessage> Messages(CancellationToken stop) => send switch
        {
            Records => inputs.SelectMany(Files).SelectMany(RecordPlaces.Of).Select(DocumentMessage.Of),
            Coded => inputs.SelectMany(Files).SelectMany(CodedLines),
            _ => Read(stop),
        };

        private IEnumerable<DocumentMessage> Read(CancellationToken stop)
        {
            foreach (var result in ArticleReader.Load(ModelFolder.Default).Read(inputs, options, stop))
            {
                if (result.Article is { } article) yield return DocumentMessage.Of(article);
                else Fail(result.Input, result.Failure!);
            }
        }

        private IEnumerable<DocumentMessage> CodedLines(string path)
        {
            using var lines = path == "-" ? Console.In : new StreamReader(path);
            for (var number = 1; lines.ReadLine() is { } line; number++)
                if (Document(line, $"{path}:{number}") is { } message) yield return message;
        }

        private DocumentMessage? Document(string line, string place)
        {
            try
            {
                return DocumentMessage.Of(DocumentJson.Read(Encoding.UTF8.GetBytes(line)));
            }
            catch (Exception fault) when (fault is JsonException or FormatException or KeyNotFoundException)
            {
                Fail(place, fault.Message);
                return null;
            }
        }

        private void Fail(string input, string failure)
        {
            Failures++;
            Console.Error.WriteLine($"{input}: {failure}");
        }

        private static IEnumerable<string> Files(string path) => Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
    }
}
