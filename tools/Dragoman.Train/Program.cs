using System.CommandLine;

return new RootCommand("Learns weights and compiles lexicons into models/.").Parse(args).Invoke();
