using System.Globalization;

namespace Dragoman.Reading;

/// <summary>
/// Where reading goes on behind a document, so that nothing before it is read again: a place in the file, then one in what is packed
/// there, and so on inwards. What a place is — a byte, an entry's number — each form says itself.
/// </summary>
internal sealed class ReadMark
{
    private readonly long[] _places;

    /// <param name="places">One at least, from the file inwards.</param>
    public ReadMark(params ReadOnlySpan<long> places) => _places = places.ToArray();

    /// <summary>The beginning: of forms whose entries the journal knows by name.</summary>
    public static ReadMark Start { get; } = new(0);

    /// <summary>The outermost place.</summary>
    public long Place => _places[0];

    /// <summary>The places inside it, null where there are none.</summary>
    public ReadMark? Inner => _places.Length > 1 ? new(_places.AsSpan(1)) : null;

    /// <summary>The same mark seen from outside.</summary>
    public ReadMark In(params ReadOnlySpan<long> outer) => new([.. outer, .. _places]);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ReadMark? Parse(string text)
    {
        var parts = text.Split('.');
        var places = new long[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!long.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out places[i])) return null;
        return new ReadMark(places);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', _places);
}
