namespace Dragoman.Train.Relations;

/// <summary>One example for <see cref="SoftmaxTrainer"/>.</summary>
/// <param name="Features">Hashed features with their weights.</param>
/// <param name="Classes">The classes that are right, a bit each, where several may be.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example((uint Key, float Weight)[] Features, uint Classes, float Weight)
{
    /// <summary>The one class that is right, of however many; -1 where <see cref="Classes"/> tells.</summary>
    public int Class { get; init; } = -1;

    public bool Allows(int type) => Class >= 0 ? Class == type : (Classes >> type & 1) != 0;
}
