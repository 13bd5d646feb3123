using System.CommandLine;

return new RootCommand("Reads diplomatic news and keeps a ledger of who dealt with whom.").Parse(args).Invoke();
