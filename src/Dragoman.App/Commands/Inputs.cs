using System.CommandLine;
using System.CommandLine.Parsing;
using Dragoman.Reading;

namespace Dragoman.App.Commands;

/// <summary>Arguments and options that every verb which reads documents shares.</summary>
internal static class Inputs
{
    public static Argument<string[]> Paths() => new("inputs")
    {
        Description = "Files, folders (with all folders in them), http and https addresses, and - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<Publication?> Published() => new("--published")
    {
        Description = "Date for inputs that carry none, such as 2024-01-23 or 2024-01-23T11:54+03:00.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var date = PublicationText.Parse(text);
            if (date is null) result.AddError($"--published: '{text}' is no date; write it as 2024-01-23 or 2024-01-23T11:54+03:00.");
            return date;
        },
    };

    public static Option<bool> AllowPrivate() => new("--allow-private")
    {
        Description = "Allow addresses in private, loopback and link-local networks.",
    };

    public static Option<bool> NoFollow() => new("--no-follow")
    {
        Description = "Take from feeds and sitemaps only what they hold, and fetch no pages that they link to.",
    };

    public static Option<string?> Contact() => new("--contact")
    {
        Description = "A mail address or page that sites find in the user agent.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("DRAGOMAN_CONTACT"),
    };

    public static Option<FileInfo?> Resume() => new("--resume")
    {
        Description = "Keep a journal in this file, and leave out what an earlier run noted there as done.",
    };

    public static ReadJournal? Journal(FileInfo? file) => file is null ? null : ReadJournal.Open(file.FullName);

    public static Option<int> Jobs() => new("--jobs")
    {
        Description = "Documents coded at once; results keep the order of the inputs.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Validators = { AtLeastOne },
    };

    public static Option<FileInfo[]> Actors() => new("--actors")
    {
        Description = "Actors of your own, or offices that a ledger has learned (TSV, see docs/4-actors.md); they win over the "
            + "registry, and the last file over those before it.",
    };

    private static void AtLeastOne(OptionResult result)
    {
        if (result.GetValueOrDefault<int>() < 1) result.AddError("--jobs must be 1 or more.");
    }
}
