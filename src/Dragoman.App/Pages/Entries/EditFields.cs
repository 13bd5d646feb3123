using Dragoman.Ledger.Corrections;

namespace Dragoman.App.Pages.Entries;

/// <summary>Fields that people may edit, with how values are written.</summary>
internal static class EditFields
{
    public const string Help =
        "Dates as 2024-01-31 or 2024-01-30..2024-01-31, topics, actors and recipients parted by semicolons, confidence 0 to 1. "
        + "Actors by a name that the ledger knows, or as Name (TUR), Name (TUR, office), Name (state TUR); "
        + "a place by name, or as Name, TUR, 39.9, 32.8.";

    public static IReadOnlyList<string> All { get; } = [.. Correcting.Fields];
}
