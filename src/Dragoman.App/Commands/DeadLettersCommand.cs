using System.CommandLine;
using Dragoman.App.Queue;

namespace Dragoman.App.Commands;

/// <summary><c>dead-letters</c>: shows documents that could not be stored, and puts them back on the queue.</summary>
internal static class DeadLettersCommand
{
    public static Command Verb()
    {
        var (broker, name) = (QueueOption.Broker(), QueueOption.Name());
        var requeue = new Option<string[]>("--requeue")
        {
            Description = "Puts these documents back on the queue, by id.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var all = new Option<bool>("--requeue-all") { Description = "Puts all of them back on the queue." };
        var command = new Command("dead-letters", "Lists documents that could not be stored, with tries and error (tab-separated).")
        {
            broker, name, requeue, all,
        };
        command.SetAction(parsed =>
        {
            var ids = parsed.GetValue(requeue)!.ToHashSet(StringComparer.Ordinal);
            var address = new QueueAddress(parsed.GetValue(broker)!, parsed.GetValue(name)!);
            var isAll = parsed.GetValue(all);
            return QueueOption.Run(stop => DeadLetters.VisitAsync(address, letter => isAll || ids.Contains(letter.Id), Print, stop));
        });
        return command;
    }

    private static void Print(DeadLetter letter, bool isRequeued) => Console.WriteLine(string.Join('\t',
        letter.Id, letter.Kind, letter.Tries, isRequeued ? "requeued" : "dead", letter.Error.ReplaceLineEndings(" ")));
}
