using System.CommandLine;
using Dragoman.App.Commands;

return new RootCommand("Reads diplomatic news and keeps a ledger of who dealt with whom.")
{
    ReadCommand.Verb(),
    ParseCommand.Verb(),
    TagCommand.Verb(),
    CodeCommand.Verb(),
    EvalCommand.Verb(),
    RelateCommand.Verb(),
}.Parse(args).Invoke();
