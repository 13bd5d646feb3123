using System.CommandLine;

return new RootCommand("Measures Dragoman; results are kept in bench/results.").Parse(args).Invoke();
