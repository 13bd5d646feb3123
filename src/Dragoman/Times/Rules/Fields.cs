using System.Runtime.CompilerServices;

namespace Dragoman.Times.Rules;

/// <summary>The bucket that a rule fills: one number for each <see cref="TimeClass"/>, absent where nothing was told.</summary>
internal struct Fields
{
    internal const int VagueAmount = -1;
    internal const int LocalZone = int.MaxValue;

    private ulong _told;
    private Slots _values;

    /// <summary>Whether the expression tells this field.</summary>
    public readonly bool Has(TimeClass field) => (_told & (1UL << (int)field)) != 0;

    /// <summary>The field, or a value to use where it is not told.</summary>
    public readonly int Get(TimeClass field, int otherwise = 0) => Has(field) ? _values[(int)field] : otherwise;

    /// <summary>Tells a field.</summary>
    public void Set(TimeClass field, int value)
    {
        _told |= 1UL << (int)field;
        _values[(int)field] = value;
    }

    [InlineArray((int)TimeClass.Past + 1)]
    private struct Slots
    {
        private int _first;
    }
}
