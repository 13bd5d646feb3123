using System.CommandLine;
using Dragoman.App.Commands;

var verbs = new RootCommand("Reads diplomatic news and keeps a ledger of who dealt with whom.")
{
    ReadCommand.Verb(),
    ParseCommand.Verb(),
    TagCommand.Verb(),
    CodeCommand.Verb(),
    EvalCommand.Verb(),
    AddCommand.Verb(),
    WatchCommand.Verb(),
    ListCommand.Verb(),
    ShowCommand.Verb(),
    ExportCommand.Verb(),
    CorrectCommand.Verb(),
    RecodeCommand.Verb(),
    OfficesCommand.Verb(),
    LedgerCommand.Verb(),
    RelateCommand.Verb(),
    EnqueueCommand.Verb(),
    WorkerCommand.Verb(),
    DeadLettersCommand.Verb(),
    ServeCommand.Verb(),
    UsersCommand.Verb(),
};

return CommandLine.Run(verbs, args);
