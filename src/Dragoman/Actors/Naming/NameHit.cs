using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Naming;

/// <summary>A name of a registry met in a sentence.</summary>
/// <param name="First">First word.</param>
/// <param name="Last">Last word, inclusive.</param>
/// <param name="Registry">The registry that knows the name.</param>
/// <param name="Senses">Its meanings there that spelling and day allow.</param>
internal sealed record NameHit(int First, int Last, RegistryTables Registry, Sense[] Senses)
{
    /// <summary>Whether the name can be meant in this way.</summary>
    public bool Can(SenseKind kind) => Find(kind) is not null;

    /// <summary>Whether the name can stand for a state, organisation or group.</summary>
    public bool IsBody => Body is not null;

    /// <summary>The first meaning as a state, organisation or group, by name before demonym before seat.</summary>
    public Sense? Body =>
        Find(SenseKind.Name) ?? Find(SenseKind.Demonym) ?? Find(SenseKind.Metonym) ?? Find(SenseKind.Bloc) ?? Find(SenseKind.Seat)
        ?? Find(SenseKind.Region);

    /// <summary>The office or organ that the words say.</summary>
    public Sense? Office => Find(SenseKind.Office) ?? Find(SenseKind.Organ);

    /// <summary>The first meaning of a kind.</summary>
    public Sense? Find(SenseKind kind)
    {
        foreach (var sense in Senses)
            if (sense.Kind == kind) return sense;
        return null;
    }
}
