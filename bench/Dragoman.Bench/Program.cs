using System.CommandLine;
using Dragoman.Bench;
using Dragoman.Bench.Ledger;
using Dragoman.Bench.Pages;
using Dragoman.Bench.Reading;

return new RootCommand("Measures Dragoman; results are kept in bench/results.")
{
    ParseVerb.Verb(),
    LedgerCrash.Verb(),
    WarcScale.Verb(),
    HostileCost.Verb(),
    PageSpeed.Verb(),
    PdfSpeed.Verb(),
    LedgerScale.Verb(),
    PageTimes.Verb(),
    PageLoad.Verb(),
    PagePaint.Verb(), NetworkFrames.Verb(),
}.Parse(args).Invoke();
