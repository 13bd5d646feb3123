using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;

namespace Dragoman.Actors.Phrases;

/// <summary>A noun phrase around an office or organ: whose it is, and the name of who holds it where the phrase says so.</summary>
internal sealed class OfficePhrase
{
    /// <summary>First word.</summary>
    public required int First { get; set; }

    /// <summary>Last word, inclusive.</summary>
    public required int Last { get; set; }

    /// <summary>The first word of the office itself: "Foreign" in "Turkish Foreign Minister".</summary>
    public required int CoreFirst { get; set; }

    /// <summary>The last word of the office itself.</summary>
    public required int CoreLast { get; set; }

    /// <summary>The office.</summary>
    public required Office Office { get; init; }

    /// <summary>Whether it is an organ or its people, not the office of one person.</summary>
    public required bool IsOrgan { get; init; }

    /// <summary>The states and organisations that it belongs to, in the order of the text.</summary>
    public List<NameHit> Owners { get; } = [];

    /// <summary>The possessive word that says whose it is ("his", "country" in "the country's"), -1 where none does.</summary>
    public int Possessor { get; set; } = -1;

    /// <summary>Where "to" or "for" send the holder: "Yemen" in "ambassador to Yemen".</summary>
    public List<NameHit> Posts { get; } = [];

    /// <summary>First and last word of the holder's name, -1 where it is not in the phrase.</summary>
    public (int First, int Last) Name { get; set; } = (-1, -1);

    /// <summary>The name stands outside the phrase, parted by a comma.</summary>
    public bool IsApposition { get; set; }

    public bool Has(OfficeTraits trait) => (Office.Traits & trait) != 0;

    public bool HasName => Name.First >= 0;

    /// <summary>The office in the words of the text, without its owner.</summary>
    public string OfficeText(Sentence sentence) => sentence.Between(CoreFirst, CoreLast).ToString();

    /// <summary>PLOVER sector: the organisation's own, else that of the office.</summary>
    public string? SectorUnder(Actor? owner)
    {
        if (owner is { Kind: not ActorKind.State }) return owner.Sector;
        var said = Owners.Count > 0 ? Owners[0].Registry.Strings.OrNull(Office.Sector) : null;
        return said ?? Sectors.Of(Office.Role);
    }
}
