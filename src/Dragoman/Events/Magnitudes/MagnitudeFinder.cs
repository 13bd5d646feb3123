namespace Dragoman.Events.Magnitudes;

/// <summary>Gives events the numbers of dead, injured and arrested that their own sentences tell.</summary>
internal static class MagnitudeFinder
{
    /// <summary>The event with its magnitude; the same where no figure stands in its evidence.</summary>
    public static Event With(Event coded, IReadOnlyList<Claim> claims)
    {
        if (coded.Type is not (EventType.ASSAULT or EventType.COERCE or EventType.PROTEST or EventType.MOBILIZE)) return coded;
        var near = claims.Where(claim => claim.Evidence.Any(told => coded.Evidence.Any(own => Overlap(told, own)))).ToArray();
        var magnitude = new Magnitude(Of(near, "deaths"), Of(near, "injured"), Of(near, "detained"));
        return magnitude is { Dead: null, Injured: null, Arrested: null } ? coded : coded with { Magnitude = magnitude };
    }

    private static bool Overlap(Evidence a, Evidence b) => a.Start < b.End && b.Start < a.End;

    private static Amount? Of(Claim[] claims, string measure) => Array.Find(claims, claim => claim.Measure == measure)?.Amount;
}
