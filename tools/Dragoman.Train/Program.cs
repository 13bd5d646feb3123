using System.CommandLine;
using Dragoman.Train;
using Dragoman.Train.Actors;
using Dragoman.Train.Contexts;
using Dragoman.Train.Events;
using Dragoman.Train.Gazetteers;
using Dragoman.Train.Merging;
using Dragoman.Train.Pages;
using Dragoman.Train.Relations;
using Dragoman.Train.Syntax;
using Dragoman.Train.Times;

return new RootCommand("Learns weights and compiles lexicons into models/.")
{
    CompileFigures.Verb(),
    CompileTimes.Verb(),
    CompileTriggers.Verb(),
    TrainReading.Verb(),
    CompileRegistry.Verb(),
    EvalActors.Verb(),
    EvalMerging.Verb(),
    TrainText.Verb(),
    TrainLemmas.Verb(),
    TrainSyntax.Verb(),
    ScoreSyntax.Verb(),
    EvalTimes.Verb(),
    CompileGazetteer.Verb(),
    EvalPlaces.Verb(),
    CompilePlover.Verb(),
    Calibrate.Verb(),
    EvalNoEvents.Verb(),
    CompileDetails.Verb(),
    TrainRelations.Verb(),
    EvalRelations.Verb(),
    TrainContexts.Verb(),
    EvalContexts.Verb(),
    EvalPages.Verb(),
}.Parse(args).Invoke();
