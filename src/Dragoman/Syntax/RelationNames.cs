using System.Collections.Frozen;

namespace Dragoman.Syntax;

/// <summary>Relations as CoNLL-U spells them: <see cref="Relation.NsubjPass"/> is <c>nsubj:pass</c>.</summary>
public static class RelationNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Relation>().Select(Spell)];

    private static readonly FrozenDictionary<string, Relation>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Enum.GetValues<Relation>().ToFrozenDictionary(relation => Names[(int)relation], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name with its subtype.</summary>
    public static string Name(this Relation relation) => Names[(int)relation];

    /// <summary>The relation without its subtype.</summary>
    public static Relation Universal(this Relation relation) => Parse(Main(Names[(int)relation]));

    /// <summary>
    /// Reads a name; an unknown subtype falls back to its universal relation, an unknown relation to <see cref="Relation.Dep"/>.
    /// </summary>
    public static Relation Parse(ReadOnlySpan<char> name) =>
        ByName.TryGetValue(name, out var relation) || ByName.TryGetValue(Main(name), out relation) ? relation : Relation.Dep;

    private static ReadOnlySpan<char> Main(ReadOnlySpan<char> name)
    {
        var colon = name.IndexOf(':');
        return colon < 0 ? name : name[..colon];
    }

    private static string Spell(string member) =>
        string.Concat(member.Select((c, i) => (i > 0 && char.IsUpper(c) ? ":" : "") + char.ToLowerInvariant(c)));
}
