using System.CommandLine;
using Dragoman.Bench;
using Dragoman.Bench.Ledger;

return new RootCommand("Measures Dragoman; results are kept in bench/results.")
{
    ParseVerb.Verb(),
    LedgerCrash.Verb(),
    LedgerScale.Verb(),
}.Parse(args).Invoke();
