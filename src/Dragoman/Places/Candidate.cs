namespace Dragoman.Places;

/// <summary>A place that a name may stand for, in 32 bits.</summary>
/// <param name="Packed">Number of the place, and in the lowest bit whether the name is an alternate one.</param>
internal readonly record struct Candidate(int Packed)
{
    /// <summary>Packs a place and whether it bears the name in another language only, or did so once.</summary>
    public Candidate(int place, bool alternate) : this(place << 1 | (alternate ? 1 : 0)) { }

    /// <summary>Number of the place.</summary>
    public int Place => Packed >> 1;

    /// <summary>Whether the name is none of the usual ones.</summary>
    public bool IsAlternate => (Packed & 1) != 0;
}
