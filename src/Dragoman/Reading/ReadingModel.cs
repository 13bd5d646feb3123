using System.Globalization;
using Dragoman.Models;
using Dragoman.Reading.Dates;
using Dragoman.Reading.Html;
using Dragoman.Reading.Languages;
using Dragoman.Reading.Learned;

namespace Dragoman.Reading;

/// <summary>What reading has learned and been told, from <c>models/reading.bin</c>.</summary>
internal sealed class ReadingModel
{
    /// <summary>Name of the model file and its kind.</summary>
    public const string Name = "reading";

    private ReadingModel(ModelFile file)
    {
        Phrases = new PhraseBook(file.Lines("phrases"));
        Dates = new DateScanner(file.Lines("months").Select(line => line.Split('\t'))
            .ToDictionary(line => line[1], line => int.Parse(line[0], CultureInfo.InvariantCulture)));
        Languages = new LanguageGuess(file.Lines("languages"));
        Body = BodyModel.Read(file);
        Date = Forest.Read(file, "date");
        Parts = new PartWords(file.Lines("parts"));
    }

    /// <summary>Set phrases of news pages.</summary>
    public PhraseBook Phrases { get; }

    /// <summary>Finds dates in any of the languages.</summary>
    public DateScanner Dates { get; }

    /// <summary>Tells the language of a text.</summary>
    public LanguageGuess Languages { get; }

    /// <summary>Words in class names of pages.</summary>
    public PartWords Parts { get; }

    /// <summary>Knows the body among a page's blocks.</summary>
    public BodyModel Body { get; }

    /// <summary>Knows the day of publication among a page's dates.</summary>
    public Forest Date { get; }

    public static ReadingModel Load(ModelFolder models) => new(ModelFile.Read(models.File(Name), Name));
}
