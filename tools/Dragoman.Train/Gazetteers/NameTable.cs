using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>Names with their traits and candidates, and the beginnings of names of several words.</summary>
internal sealed class NameTable(IReadOnlyList<PlaceDraft> places, WordLists lists)
{
    /// <summary>Of a name's many bearers the most prominent are kept.</summary>
    private const int MostCandidates = 48;

    /// <summary>Names this short are kept only where the lexicon has them or the town is large.</summary>
    private const int ShortName = 3;

    private const int LongestAcronym = 6;

    private const double LargeTown = 4.7;

    private static readonly HashSet<string> s_compass = new(StringComparer.OrdinalIgnoreCase)
    {
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "far", "upper", "lower", "middle",
        "northeast", "northwest", "southeast", "southwest", "district", "region",
    };

    private readonly Dictionary<ulong, NameTraits> _traits = [];
    private readonly Dictionary<ulong, Dictionary<int, bool>> _candidates = [];
    private readonly HashSet<ulong> _plain = [];

    /// <summary>All keys in ascending order.</summary>
    public IEnumerable<(ulong Key, NameTraits Traits, int[] Candidates)> Rows()
    {
        for (var place = 0; place < places.Count; place++) AddAll(place, places[place]);
        foreach (var key in _traits.Keys.Order())
            yield return (key, Marked(key), Sorted(_candidates.GetValueOrDefault(key)));
    }

    private void AddAll(int place, PlaceDraft draft)
    {
        foreach (var name in draft.Names.Append(draft.Name).Where(name => IsUsable(name, draft)))
            Add(name, place, IsAcronym(name, draft) ? NameTraits.Acronym : NameTraits.None);
        foreach (var name in draft.Alternates.Where(name => IsUsable(name, draft)))
            Add(name, place, NameTraits.None, usual: false);
        foreach (var name in draft.Adjectives) Add(name, place, NameTraits.Adjective);
        foreach (var name in draft.Abbreviations) Add(name, place, NameTraits.Abbreviation);
        if (draft.Postal.Length > 0) Add(draft.Postal, place, NameTraits.Postal);
    }

    /// <summary>Regions called "Central" or "North" by their short names cannot be told from the points of the compass.</summary>
    private bool IsUsable(string name, PlaceDraft draft) => draft.Kind switch
    {
        PlaceKind.City => !lists.Never.Contains(name)
            && (name.Count(char.IsLetterOrDigit) > ShortName || draft.Prominence > LargeTown),
        PlaceKind.Region => !Parts(name).TrueForAll(s_compass.Contains),
        _ => true,
    };

    private void Add(string name, int place, NameTraits traits, bool usual = true)
    {
        var key = NameKey.Empty;
        var parts = Parts(name);
        for (var i = 0; i < parts.Count; i++)
        {
            key = NameKey.Of(parts[i], key);
            _traits.TryAdd(key, NameTraits.None);
            if (i < parts.Count - 1) _traits[key] |= NameTraits.Continues;
        }
        if (!_candidates.TryGetValue(key, out var bearers)) _candidates[key] = bearers = [];
        bearers[place] = usual || bearers.GetValueOrDefault(place);
        if (traits == NameTraits.None && places[place].Kind != PlaceKind.City) _plain.Add(key);
        _traits[key] |= traits;
    }

    private static bool IsAcronym(string name, PlaceDraft draft) =>
        draft.Kind != PlaceKind.City && name.Length <= LongestAcronym && !name.Any(char.IsLower);

    /// <summary>What is an adjective of one place and the name of another counts as a name, unless the other is but a town.</summary>
    private NameTraits Marked(ulong key)
    {
        var traits = _traits[key];
        if (_plain.Contains(key)) traits &= ~(NameTraits.Adjective | NameTraits.Acronym);
        if (lists.Words.Contains(key)) traits |= NameTraits.Common;
        if (lists.Given.Contains(key)) traits |= NameTraits.GivenName;
        if (lists.Surnames.Contains(key)) traits |= NameTraits.Surname;
        return traits;
    }

    private int[] Sorted(Dictionary<int, bool>? bearers) => bearers is null ? [] :
    [
        .. bearers
            .OrderByDescending(bearer => places[bearer.Key].Prominence - (bearer.Value ? 0 : GazetteerView.AlternatePenalty))
            .ThenBy(bearer => bearer.Key).Take(MostCandidates)
            .Select(bearer => new Candidate(bearer.Key, !bearer.Value).Packed),
    ];

    private static List<string> Parts(string name) =>
        [.. string.Concat(name.Select(unit => char.IsLetterOrDigit(unit) ? unit : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
