namespace Dragoman.Reading.Learned;

/// <summary>A row of features that is filled from left to right and used again.</summary>
internal sealed class FeatureRow
{
    /// <summary>Stands where there is nothing to measure.</summary>
    public const float Missing = -1;

    private readonly float[] _values = new float[512];

    /// <summary>Features in the row.</summary>
    public int Count { get; private set; }

    /// <summary>The row so far.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Begins with these.</summary>
    public void Set(ReadOnlySpan<float> values)
    {
        values.CopyTo(_values);
        Count = values.Length;
    }

    public void Add(float value) => _values[Count++] = value;

    public void Add(bool value) => Add(value ? 1 : 0);

    public void AddMissing(int count)
    {
        for (; count > 0; count--) Add(Missing);
    }
}
