namespace Dragoman.Actors.Registry;

/// <summary>Roles as lexicons and office facts write them.</summary>
internal static class RoleNames
{
    /// <summary>Reads <c>foreign_minister</c>; the title tells an interior minister from other ministers.</summary>
    public static Role Parse(string name, string title)
    {
        if (name.Length == 0) return Role.None;
        if (!Enum.TryParse<Role>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var role))
            throw new FormatException($"'{name}' is no role.");
        var isInterior = title.Contains("Interior", StringComparison.OrdinalIgnoreCase)
            || title.Contains("Home Affairs", StringComparison.OrdinalIgnoreCase)
            || title.Contains("Home Department", StringComparison.OrdinalIgnoreCase)
            || title.Contains("Internal Affairs", StringComparison.OrdinalIgnoreCase);
        return role == Role.OtherMinister && isInterior ? Role.InteriorMinister : role;
    }

    /// <summary>Whether newspapers name the holder of the office without introducing him.</summary>
    public static bool IsProminent(Role role) => role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.Head;

    /// <summary>Writes <c>foreign_minister</c>; null for no role.</summary>
    public static string? Name(Role role) =>
        role == Role.None ? null : string.Concat(role.ToString().Select((c, i) => (i > 0
            && char.IsUpper(c) ? "_" : "") + char.ToLowerInvariant(c)));
}
