using System.Collections.Frozen;

namespace Dragoman.Places;

/// <summary>Words beside a name that tell a place from a person or an organisation; from <c>lexicons/en/places-context.tsv</c>.</summary>
internal sealed class ContextWords
{
    private readonly FrozenSet<ulong> _titles, _prepositions, _owners, _units;

    /// <summary>Takes lines of a class and a word, parted by a tab.</summary>
    public ContextWords(IEnumerable<string> lines)
    {
        var words = lines.Select(line => line.Split('\t')).ToLookup(fields => fields[0], fields => NameKey.Of(fields[1]));
        _titles = words["title"].ToFrozenSet();
        _prepositions = words["preposition"].ToFrozenSet();
        _owners = words["owner"].ToFrozenSet();
        _units = words["unit"].ToFrozenSet();
    }

    /// <summary>Before the name of a person: "President", "Mr.".</summary>
    public bool IsTitle(ulong key) => _titles.Contains(key);

    /// <summary>Before a place: "in", "near".</summary>
    public bool IsPreposition(ulong key) => _prepositions.Contains(key);

    /// <summary>After a name that is part of a firm's or paper's: "Airways", "Times".</summary>
    public bool IsOwner(ulong key) => _owners.Contains(key);

    /// <summary>After a name, a part of the place's full name: "County", "Province".</summary>
    public bool IsUnit(ulong key) => _units.Contains(key);
}
