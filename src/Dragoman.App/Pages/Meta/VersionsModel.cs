using System.Reflection;
using System.Runtime.InteropServices;
using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Paste;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Meta;

/// <summary>What runs here.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Runtime">Version of .NET.</param>
/// <param name="Models">Models with their sizes in bytes.</param>
/// <param name="Ledger">What the ledger holds.</param>
public sealed record VersionsModel(string Program, string Runtime, IReadOnlyDictionary<string, long> Models, LedgerSize Ledger)
    : PageModel
{
    public override string Title => "Versions";

    /// <summary>Whether pasted texts can be coded.</summary>
    public bool CanCode { get; init; }

    /// <summary>Whether the pages have their scripts.</summary>
    public bool Lively { get; init; }

    public static VersionsModel Read(Visit visit)
    {
        var assembly = typeof(VersionsModel).Assembly;
        var folder = new DirectoryInfo(visit.Options.Models.Path);
        var models = folder.Exists ? folder.EnumerateFiles("*.bin", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder.FullName, f.FullName), f => f.Length) : [];
        return new(assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            RuntimeInformation.FrameworkDescription,
            models, visit.Queries.Size())
        {
            CanCode = visit.Service<Workshop>().IsOpen, Lively = visit.Assets.AreLively,
        };
    }
}
