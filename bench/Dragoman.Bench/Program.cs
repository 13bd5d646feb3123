using System.CommandLine;
using Dragoman.Bench.Ledger;

return new RootCommand("Measures Dragoman; results are kept in bench/results.")
{
    LedgerCrash.Verb(),
    LedgerScale.Verb(),
}.Parse(args).Invoke();
