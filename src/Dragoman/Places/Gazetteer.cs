using System.Text;
using Dragoman.Models;

namespace Dragoman.Places;

/// <summary>
/// The places and their names, read in place from the bytes of <c>models/en/gazetteer.bin</c>. Places are numbered: countries come
/// first, then regions, so that a place's region fits in 16 bits. Names are keys in ascending order, each with its candidates.
/// </summary>
internal sealed class Gazetteer
{
    public const string ModelKind = "gazetteer";
    public const ushort NoRegion = ushort.MaxValue;
    public const byte NoCountry = byte.MaxValue;

    /// <summary>Coordinates are stored as integers of this fraction of a degree.</summary>
    public const double DegreeUnits = 100_000;

    /// <summary>Prominence is stored in this fraction of a power of ten.</summary>
    public const double ProminenceUnits = 25;

    private const int BucketBits = 16;

    private readonly ModelFile _file;
    private readonly string[] _countries;
    private readonly int[] _buckets;

    private Gazetteer(ModelFile file)
    {
        _file = file;
        _countries = file.Lines("countries");
        CountryDomains = file.Lines("domains");
        Outlets = new(file.Lines("outlets"), _countries, CountryDomains);
        _buckets = Buckets(file.Values<ulong>("keys"));
    }

    /// <summary>ISO alpha-2 codes in lower case, by country number.</summary>
    public string[] CountryDomains { get; }

    /// <summary>Where outlets are at home.</summary>
    public OutletCountries Outlets { get; }

    /// <summary>Lines of <see cref="ContextWords"/>.</summary>
    public string[] ContextLines => _file.Lines("context");

    /// <summary>Reads the model.</summary>
    public static Gazetteer Load(ModelFolder models) => new(ModelFile.Read(models.File("en/gazetteer"), ModelKind));

    /// <summary>Number of places.</summary>
    public int Count => _file.Values<byte>("kind").Length;

    /// <summary>Number of keys, names and beginnings of names together.</summary>
    public int KeyCount => _file.Values<ulong>("keys").Length;

    /// <summary>Opens the tables for one article; the view lives on the stack.</summary>
    public GazetteerView View() => new(_file, _buckets);

    /// <summary>ISO alpha-3 code of a country number, null for <see cref="NoCountry"/>.</summary>
    public string? CountryCode(byte country) => country == NoCountry ? null : _countries[country];

    /// <summary>Builds the record of one place.</summary>
    public Place Place(int place)
    {
        var names = _file.Values<int>("names");
        var id = _file.Values<int>("id")[place];
        return new Place(
            Encoding.UTF8.GetString(_file.Bytes("pool")[names[place]..names[place + 1]]),
            CountryCode(_file.Bytes("country")[place]),
            _file.Values<int>("latitude")[place] / DegreeUnits,
            _file.Values<int>("longitude")[place] / DegreeUnits,
            id == 0 ? null : id)
        {
            Kind = Kinds[_file.Bytes("kind")[place]],
        };
    }

    private static readonly string[] Kinds = Enum.GetNames<PlaceKind>().Select(name => name.ToLowerInvariant()).ToArray();

    /// <summary>For each value of the topmost bits, where the keys that begin with it start.</summary>
    private static int[] Buckets(ReadOnlySpan<ulong> keys)
    {
        var buckets = new int[(1 << BucketBits) + 1];
        foreach (var key in keys) buckets[(int)(key >> (64 - BucketBits)) + 1]++;
        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
        return buckets;
    }
}
