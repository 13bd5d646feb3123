using System.Collections.Frozen;

namespace Dragoman.Text.Segmentation;

/// <summary>Words that are written with a point and go on ("Sen.", "Corp."); compiled from lexicons/en/abbreviations.tsv.</summary>
internal sealed class Abbreviations
{
    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    /// <summary>Takes lines of an abbreviation without its last point, a tab, and the kind.</summary>
    public Abbreviations(IEnumerable<string> lines) =>
        _kinds = lines.Select(line => line.Split('\t'))
            .ToFrozenDictionary(row => row[0], row => Enum.Parse<AbbreviationKind>(row[1], true), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What kind of abbreviation some characters are, without their last point.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word) => _kinds.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;
}
