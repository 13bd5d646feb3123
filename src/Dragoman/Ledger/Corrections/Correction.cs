using Dragoman.Events;
using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Corrections;

/// <summary>
/// A person's word on an entry. It hangs on reports, not on the entry's number, so that it holds when entries are merged anew;
/// and on their places in the documents, so that it holds when the coder finds the same reports under other ids.
/// </summary>
/// <param name="Id">Follows from the contents.</param>
/// <param name="Author">Who said it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in the author's words.</param>
/// <param name="Action">What is to be done.</param>
public sealed record Correction(string Id, string Author, DateTimeOffset At, string Reason, CorrectionAction Action)
{
    /// <summary>The field of an edit.</summary>
    public string? Field { get; init; }

    /// <summary>The new value of an edit; participants and places as the contract's JSON.</summary>
    public string? Value { get; init; }

    /// <summary>The new value for people to read.</summary>
    public string? ValueInWords => (Field, Value) switch
    {
        (_, null or "") => Value,
        (EntryEdits.Actors or EntryEdits.Recipients, _) => string.Join("; ", EditedJson.Participants(Value).Select(InWords)),
        (EntryEdits.Place, _) => EditedJson.Place(Value) is { Place: var place } ? $"{place.Name}, {place.Country}" : "",
        _ => Value,
    };

    /// <summary>When and by whom it was taken back; null while it holds.</summary>
    public string? Undone { get; init; }

    /// <summary>The reports that it concerns; in a split those that stay.</summary>
    public IReadOnlyList<CorrectedReport> Reports { get; init; } = [];

    /// <summary>In a split the reports that leave.</summary>
    public IReadOnlyList<CorrectedReport> Others { get; init; } = [];

    private static string InWords(Participant participant) =>
        participant.Actor is { Code: { } code, Name: var name } && name != code ? $"{name} ({code})" : participant.Actor.Name;
}
