using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Places;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.Events.Json;

/// <summary>Reads events, claims and instruments back from their JSON.</summary>
internal static class EventReader
{
    public static Event ReadEvent(JsonElement json) =>
        new(json.Needed("id"), Words.Parse<EventType>(json.Needed("type")), Words.Parse<EventStatus>(json.Needed("status")))
        {
            Mode = json.Text("mode"),
            Cameo = json.Text("cameo") ?? "",
            Score = json.Number("score") ?? 0,
            Actors = json.ReadList("actors", ReadParticipant),
            Recipients = json.ReadList("recipients", ReadParticipant),
            Date = json.ReadObject("date", ReadDate),
            Place = json.ReadObject("place", ReadPlace),
            Topics = json.ReadWords("topics"),
            Contexts = json.ReadWords("contexts"),
            Position = json.ReadObject("position", p => new Position(p.Needed("stance"), p.Needed("issue"))),
            Attribution = json.ReadList("attribution", ReadParticipant),
            Magnitude = json.ReadObject("magnitude", ReadMagnitude),
            Confidence = json.Number("confidence") ?? 0,
            Evidence = json.ReadList("evidence", ReadEvidence),
            Why = json.ReadObject("why", ReadReason),
        };

    public static Claim ReadClaim(JsonElement json) =>
        new(json.Needed("id"), json.Needed("measure"),
            new Amount(json.Number("low") ?? 0, json.Number("high"), json.Text("amount_text") ?? ""))
        {
            Unit = json.Text("unit"),
            Qualifier = json.Text("qualifier") ?? "exact",
            Of = json.Text("of"),
            Place = json.ReadObject("place", ReadPlace),
            AsOf = json.ReadObject("as_of", ReadDate),
            Attribution = json.ReadList("attribution", ReadParticipant),
            Confidence = json.Number("confidence") ?? 0,
            Evidence = json.ReadList("evidence", ReadEvidence),
            Why = json.ReadObject("why", ReadReason),
        };

    public static Instrument ReadInstrument(JsonElement json) =>
        new(json.Needed("id"), json.Needed("kind"), json.Needed("title"))
        {
            Sponsors = json.ReadList("sponsors", ReadParticipant),
            Body = json.Text("body"),
            Action = json.Text("action"),
            Date = json.ReadObject("date", ReadDate),
            Provisions = json.ReadWords("provisions"),
            Attribution = json.ReadList("attribution", ReadParticipant),
            Confidence = json.Number("confidence") ?? 0,
            Evidence = json.ReadList("evidence", ReadEvidence),
            Why = json.ReadObject("why", ReadReason),
        };

    public static Participant ReadParticipant(JsonElement json) => new(
        json.Text("text") ?? "",
        new Actor(json.Needed("name"), Words.Parse<ActorKind>(json.Needed("kind")), json.Text("code"))
        {
            Cameo = json.Text("cameo"),
            Sector = json.Text("sector"),
            Office = json.Text("office"),
            Country = json.Text("country"),
            Entity = json.Text("entity"),
        });

    private static EventDate ReadDate(JsonElement json) => new(
        json.Text("text"), ReadDay(json, "start"), ReadDay(json, "end"),
        json.TryGetProperty("inferred", out var inferred) && inferred.ValueKind == JsonValueKind.True);

    private static LocalDate ReadDay(JsonElement json, string name) =>
        LocalDatePattern.Iso.Parse(json.Needed(name)) is { Success: true } day
            ? day.Value : throw new FormatException($"'{json.Needed(name)}' in field '{name}' is no ISO day such as 2024-01-23.");

    public static EventPlace ReadPlace(JsonElement json) => new(
        json.Text("text") ?? "",
        new Place(json.Needed("name"), json.Text("country"), json.Number("lat") ?? 0, json.Number("lon") ?? 0,
            (int?)json.Number("geonames_id"))
        {
            Kind = json.Text("kind") ?? "city",
        });

    private static Magnitude ReadMagnitude(JsonElement json) => new(
        json.ReadObject("dead", ReadAmount), json.ReadObject("injured", ReadAmount), json.ReadObject("arrested", ReadAmount));

    private static Amount ReadAmount(JsonElement json) => new(json.Number("low") ?? 0, json.Number("high"), json.Text("text") ?? "");

    private static Evidence ReadEvidence(JsonElement json) =>
        new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32(), json.Needed("text"));

    private static Reason ReadReason(JsonElement json) => new(
        json.Needed("rule"), json.Text("trigger") ?? "", (int)(json.Number("sentence") ?? 0), (int)(json.Number("word") ?? 0),
        json.ReadWords("steps"));
}
