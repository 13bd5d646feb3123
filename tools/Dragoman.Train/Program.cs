using System.CommandLine;
using Dragoman.Train;
using Dragoman.Train.Actors;
using Dragoman.Train.Syntax;

return new RootCommand("Learns weights and compiles lexicons into models/.")
{
    CompileFigures.Verb(),
    CompileTriggers.Verb(),
    TrainReading.Verb(),
    CompileRegistry.Verb(),
    EvalActors.Verb(),
    TrainText.Verb(),
    TrainLemmas.Verb(),
    TrainSyntax.Verb(),
    ScoreSyntax.Verb(),
}.Parse(args).Invoke();
