using Dragoman.Models;

namespace Dragoman.Places;

/// <summary>The gazetteer's tables as spans.</summary>
internal readonly ref struct GazetteerView(ModelFile file, int[] buckets)
{
    /// <summary>An alternate name speaks ten times less for a place than its usual name.</summary>
    public const double AlternatePenalty = 1.3;

    private readonly ReadOnlySpan<ulong> _keys = file.Values<ulong>("keys");
    private readonly ReadOnlySpan<int> _starts = file.Values<int>("starts");
    private readonly ReadOnlySpan<Candidate> _candidates = file.Values<Candidate>("candidates");
    private readonly ReadOnlySpan<byte> _traits = file.Bytes("traits");
    private readonly ReadOnlySpan<byte> _prominence = file.Bytes("prominence");
    private readonly ReadOnlySpan<byte> _country = file.Bytes("country");
    private readonly ReadOnlySpan<byte> _kind = file.Bytes("kind");
    private readonly ReadOnlySpan<ushort> _region = file.Values<ushort>("region");
    private readonly ReadOnlySpan<int> _latitude = file.Values<int>("latitude");
    private readonly ReadOnlySpan<int> _longitude = file.Values<int>("longitude");
    private readonly ReadOnlySpan<ulong> _words = file.Values<ulong>("words");
    private readonly ReadOnlySpan<ulong> _given = file.Values<ulong>("given");
    private readonly ReadOnlySpan<ulong> _surnames = file.Values<ulong>("surnames");

    /// <summary>Number of the name with this key, or -1.</summary>
    public int Find(ulong key)
    {
        var bucket = (int)(key >> 48);
        for (var i = buckets[bucket]; i < buckets[bucket + 1]; i++)
            if (_keys[i] == key) return i;
        return -1;
    }

    /// <summary>What is known about a name.</summary>
    public NameTraits Traits(int name) => (NameTraits)_traits[name];

    /// <summary>The places that a name may stand for, most prominent first; none where it only begins longer names.</summary>
    public ReadOnlySpan<Candidate> Candidates(int name) => _candidates[_starts[name].._starts[name + 1]];

    /// <summary>How likely a place is meant by a name, the context left aside.</summary>
    public double Prominence(Candidate candidate) =>
        Prominence(candidate.Place) - (candidate.IsAlternate ? AlternatePenalty : 0);

    /// <summary>Decimal logarithm of the population, raised for capitals, countries and regions.</summary>
    public double Prominence(int place) => _prominence[place] / Gazetteer.ProminenceUnits;

    /// <summary>Country number.</summary>
    public byte Country(int place) => _country[place];

    /// <summary>Number of the region that the place lies in, or <see cref="Gazetteer.NoRegion"/>.</summary>
    public ushort Region(int place) => _region[place];

    /// <summary>What the place is.</summary>
    public PlaceKind Kind(int place) => (PlaceKind)_kind[place];

    /// <summary>Whether a word, written small, is ordinary English.</summary>
    public bool IsWord(ulong key) => _words.BinarySearch(key) >= 0;

    /// <summary>Whether a word is a given name.</summary>
    public bool IsGivenName(ulong key) => _given.BinarySearch(key) >= 0;

    /// <summary>Whether a word is a surname and no given name.</summary>
    public bool IsSurname(ulong key) => _surnames.BinarySearch(key) >= 0;

    /// <summary>Kilometres between two places, on a sphere.</summary>
    public double Kilometres(int a, int b)
    {
        var (north, south) = (Radians(_latitude[a]), Radians(_latitude[b]));
        var half = Math.Sin((north - south) / 2);
        var turn = Math.Sin((Radians(_longitude[a]) - Radians(_longitude[b])) / 2);
        return 2 * 6371 * Math.Asin(Math.Min(1, Math.Sqrt(half * half + Math.Cos(north) * Math.Cos(south) * turn * turn)));
    }

    private static double Radians(int units) => units / Gazetteer.DegreeUnits * (Math.PI / 180);
}
