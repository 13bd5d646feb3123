using System.Globalization;
using System.Text.Json;
using Dragoman.Events;
using NodaTime.Text;

namespace Dragoman.Ledger.Merging;

/// <summary>What people have changed of an entry, over whatever its reports say.</summary>
/// <param name="Review">Accepted, rejected or neither.</param>
/// <param name="Fields">New values by field name; the latest word counts.</param>
internal sealed record EntryEdits(ReviewState Review, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Fields that people may edit.</summary>
    public static IReadOnlyList<string> Editable { get; } =
        ["type", "mode", "status", "date", "confidence", "topics", Actors, Recipients, Place];

    /// <summary>Fields whose values are the contract's JSON, made by <see cref="Corrections.EditResolver"/> of what people write.</summary>
    public const string Actors = "actors", Recipients = "recipients", Place = "place";

    public static EntryEdits None { get; } = new(ReviewState.Open, new Dictionary<string, string>());

    public Facts Apply(Facts facts) => Fields.Aggregate(facts, (now, edit) => Apply(now, edit.Key, edit.Value));

    /// <summary>Whether a value can stand in a field; tells what is expected where not.</summary>
    public static string? Problem(string field, string value)
    {
        if (!Editable.Contains(field)) return $"'{field}' cannot be edited: expected {string.Join('|', Editable)}.";
        try
        {
            Apply(new Facts("", EntryKind.Event, ""), field, value);
            return null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or UnparsableValueException or JsonException
            or InvalidOperationException)
        {
            return $"'{value}' is no {field}: {e.Message}";
        }
    }

    private static Facts Apply(Facts facts, string field, string value) => field switch
    {
        "type" => facts with
        {
            Type = facts.Kind == EntryKind.Event ? Enum.Parse<EventType>(value, ignoreCase: true).ToString() : value,
        },
        "mode" => facts with { Mode = value.Length == 0 ? null : value },
        "status" => facts with { Status = Enum.Parse<EventStatus>(value, ignoreCase: true) },
        "date" => facts with { Date = Date(value) },
        "confidence" => facts with { Confidence = double.Parse(value, CultureInfo.InvariantCulture) },
        "topics" => facts with { Topics = value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) },
        Actors => facts with { Actors = EditedJson.Participants(value) },
        Recipients => facts with { Recipients = EditedJson.Participants(value) },
        Place => facts with { Place = EditedJson.Place(value) },
        _ => facts,
    };

    /// <summary>A day, or the first and last day with two points between them.</summary>
    private static EventDate Date(string value)
    {
        var days = value.Split("..");
        var (start, end) = (LocalDatePattern.Iso.Parse(days[0]).GetValueOrThrow(), LocalDatePattern.Iso.Parse(days[^1]).GetValueOrThrow());
        return new EventDate(value, start, end, Inferred: false);
    }
}
