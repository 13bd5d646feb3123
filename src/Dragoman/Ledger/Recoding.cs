using Dragoman.Events;

namespace Dragoman.Ledger;

/// <summary>What a new reading of a document changes.</summary>
/// <param name="Gained">Reports that were not there.</param>
/// <param name="Lost">Reports that are no longer there.</param>
/// <param name="Changed">Reports that are there with other contents.</param>
public sealed record Recoding(int Gained, int Lost, int Changed)
{
    /// <summary>The two readings say the same.</summary>
    public bool IsNothing => this is { Gained: 0, Lost: 0, Changed: 0 };

    /// <summary>Compares report by report.</summary>
    public static Recoding Compare(CodedDocument before, CodedDocument after)
    {
        var (old, fresh) = (ById(before), ById(after));
        return new Recoding(
            fresh.Keys.Count(id => !old.ContainsKey(id)), old.Keys.Count(id => !fresh.ContainsKey(id)),
            fresh.Count(f => old.TryGetValue(f.Key, out var told) && !told.AsSpan().SequenceEqual(f.Value)));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Gained} reports gained, {Lost} lost, {Changed} changed";

    private static Dictionary<string, byte[]> ById(CodedDocument document) =>
        Facts.Of(document).GroupBy(f => f.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Store.FactsCodec.Write(g.First()));
}
