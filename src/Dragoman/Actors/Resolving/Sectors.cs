using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Resolving;

/// <summary>PLOVER sectors of roles.</summary>
internal static class Sectors
{
    public static string Of(Role role) => role switch
    {
        Role.IntelligenceChief => "SPY",
        Role.Commander => "MIL",
        Role.Speaker or Role.Legislator => "LEG",
        _ => "GOV",
    };
}
