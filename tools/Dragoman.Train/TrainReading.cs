using System.CommandLine;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.Train;

/// <summary><c>train-reading</c>: compiles the phrases, months and languages of reading into models/reading.bin.</summary>
internal static class TrainReading
{
    public static Command Verb()
    {
        var command = new Command("train-reading", "Compiles lexicons/reading into models/reading.bin.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        new ModelWriter(ReadingModel.Name)
            .AddLines("phrases", ReadingLexicons.Phrases())
            .AddLines("months", ReadingLexicons.Months())
            .AddLines("parts", ReadingLexicons.Parts())
            .Save(Path.Combine("models", ReadingModel.Name + ".bin"));
    }
}
