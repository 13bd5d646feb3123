using System.CommandLine;
using Dragoman.Train;

return new RootCommand("Learns weights and compiles lexicons into models/.")
{
    CompileClaims.Verb(),
    CompileTriggers.Verb(),
    TrainReading.Verb(),
}.Parse(args).Invoke();
