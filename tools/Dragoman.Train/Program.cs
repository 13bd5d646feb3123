using System.CommandLine;
using Dragoman.Train;
using Dragoman.Train.Actors;

return new RootCommand("Learns weights and compiles lexicons into models/.")
{
    CompileClaims.Verb(),
    CompileTriggers.Verb(),
    TrainReading.Verb(),
    CompileRegistry.Verb(),
    EvalActors.Verb(),
}.Parse(args).Invoke();
