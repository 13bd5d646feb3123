namespace Dragoman.Syntax.Network;

/// <summary>The words of a batch on their way into a <see cref="WindowProduct"/>.</summary>
internal sealed class WindowScratch(int vectorWidth, int partWidth)
{
    /// <summary>For each word the row of its ready parts, or the complement of its row among the rare ones.</summary>
    public int[] Rows { get; private set; } = [];

    /// <summary>Vectors of the words whose parts are not ready.</summary>
    public Matrix Rare { get; } = new(vectorWidth);

    /// <summary>The same as integers.</summary>
    public QuantizedRows RareRows { get; } = new(vectorWidth);

    /// <summary>Parts of the rare words.</summary>
    public Matrix Parts { get; } = new(partWidth);

    private int _count;

    /// <summary>Begins a batch.</summary>
    public void Reserve(int words)
    {
        if (Rows.Length < words) Rows = new int[words * 2];
        Rare.Resize(words).Resize(0);
        _count = 0;
    }

    public void AddReady(int row) => Rows[_count++] = row;

    /// <summary>Adds a rare word.</summary>
    /// <returns>Its vector, to be written.</returns>
    public Span<float> AddRare()
    {
        Rows[_count++] = ~Rare.Rows;
        return Rare.Resize(Rare.Rows + 1)[Rare.Rows - 1];
    }
}
