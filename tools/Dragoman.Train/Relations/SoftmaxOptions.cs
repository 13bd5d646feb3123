namespace Dragoman.Train.Relations;

/// <summary>Settings of <see cref="SoftmaxTrainer"/>; the defaults were chosen by cross-validation on the PLV training rows.</summary>
internal sealed record SoftmaxOptions
{
    public int Epochs { get; init; } = 30;

    public float Rate { get; init; } = 0.5f;

    public float Decay { get; init; } = 5e-4f;

    /// <summary>A feature seen in fewer examples is dropped.</summary>
    public int MinCount { get; init; } = 1;

    /// <summary>Features that are kept, to keep the model small.</summary>
    public int MaxRows { get; init; } = 38_000;

    public int Seed { get; init; } = 17;
}
