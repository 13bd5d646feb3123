using System.CommandLine;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Train.Pages;

namespace Dragoman.Train;

/// <summary><c>train-reading</c>: compiles lexicons/reading and learns body and date of pages; writes models/reading.bin.</summary>
internal static class TrainReading
{
    public static Command Verb()
    {
        var folder = new Option<string>("--pages") { DefaultValueFactory = _ => "../shared/data/pages", Description = "Pages with gold." };
        var command = new Command("train-reading", "Compiles lexicons/reading, learns body and date of pages.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!));
        return command;
    }

    private static void Run(string folder)
    {
        var path = Path.Combine("models", ReadingModel.Name + ".bin");
        Lexicons().Save(path);
        var model = ReadingModel.Load(new ModelFolder("models"));
        var extraction = PageCorpus.Extraction(folder);
        var body = Lexicons();
        new BodyTrainer(extraction, model).Learn(without: -1).Write(body);
        body.Save(path);
        model = ReadingModel.Load(new ModelFolder("models"));
        var writer = Lexicons();
        model.Body.Write(writer);
        DateTrainer.Of(PageCorpus.Dates(folder), extraction, model).Learn(without: -1).Write(writer, "date");
        writer.Save(path);
        Console.WriteLine($"{path}: {new FileInfo(path).Length} bytes");
    }

    private static ModelWriter Lexicons() => new ModelWriter(ReadingModel.Name)
        .AddLines("phrases", ReadingLexicons.Phrases())
        .AddLines("months", ReadingLexicons.Months())
        .AddLines("languages", ReadingLexicons.Languages())
        .AddLines("parts", ReadingLexicons.Parts());
}
