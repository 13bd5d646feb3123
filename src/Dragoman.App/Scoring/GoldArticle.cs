using System.Text.Json.Serialization;

namespace Dragoman.App.Scoring;

/// <summary>What a careful human found in one article: a line of <c>gold.jsonl</c>.</summary>
internal sealed record GoldArticle(
    string Id, IReadOnlyList<GoldContact> Contacts, IReadOnlyList<GoldEvent> Events, IReadOnlyList<GoldClaim> Claims);

/// <summary>A call, meeting, visit, multilateral session or correspondence.</summary>
internal sealed record GoldContact(string Mode, string Status, IReadOnlyList<string> Countries, string Evidence)
{
    public IReadOnlyList<string> Persons { get; init; } = [];
    public string? Date { get; init; }
    public GoldPlace? Place { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];
    public string? Attribution { get; init; }
    public bool Optional { get; init; }

    [JsonPropertyName("mode_alt")]
    public IReadOnlyList<string> ModeAlt { get; init; } = [];

    [JsonPropertyName("status_alt")]
    public IReadOnlyList<string> StatusAlt { get; init; } = [];
}

/// <summary>Where a contact took place.</summary>
internal sealed record GoldPlace(string Name, string? Country);

/// <summary>A PLOVER event other than CONSULT.</summary>
internal sealed record GoldEvent(string Type, IReadOnlyList<string> Source, IReadOnlyList<string> Target, string Status, string Evidence)
{
    public string? Date { get; init; }
    public bool Optional { get; init; }

    [JsonPropertyName("type_alt")]
    public IReadOnlyList<string> TypeAlt { get; init; } = [];

    [JsonPropertyName("status_alt")]
    public IReadOnlyList<string> StatusAlt { get; init; } = [];
}

/// <summary>A figure that somebody claims; <see cref="Low"/> is the number or a range's low end.</summary>
internal sealed record GoldClaim(string Measure, [property: JsonPropertyName("value")] System.Text.Json.JsonElement Value, string Evidence)
{
    public string Qualifier { get; init; } = "exact";
    public string? Of { get; init; }
    public string? Attribution { get; init; }
    public bool Optional { get; init; }

    [JsonIgnore]
    public double Low => Value.ValueKind == System.Text.Json.JsonValueKind.Array ? Value[0].GetDouble() : Value.GetDouble();
}
