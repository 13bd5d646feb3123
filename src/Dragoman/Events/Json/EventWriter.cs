using System.Text.Json;
using NodaTime.Text;

namespace Dragoman.Events.Json;

/// <summary>Writes events, claims and instruments; field names and order are the contract's.</summary>
internal static class EventWriter
{
    public static void Write(Utf8JsonWriter json, Event e)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteString("type", Words.Of(e.Type));
        json.WriteString("mode", e.Mode);
        json.WriteString("cameo", e.Cameo);
        json.WriteNumber("score", e.Score);
        json.WriteString("status", Words.Of(e.Status));
        json.WriteList("actors", e.Actors, Write);
        json.WriteList("recipients", e.Recipients, Write);
        json.WriteObject("date", e.Date, Write);
        json.WriteObject("place", e.Place, Write);
        json.WriteList("topics", e.Topics);
        json.WriteList("contexts", e.Contexts);
        json.WriteObject("position", e.Position, Write);
        json.WriteList("attribution", e.Attribution, Write);
        json.WriteObject("magnitude", e.Magnitude, Write);
        WriteProof(json, e.Confidence, e.Evidence, e.Why);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("measure", claim.Measure);
        WriteRange(json, claim.Amount);
        json.WriteString("unit", claim.Unit);
        json.WriteString("qualifier", claim.Qualifier);
        json.WriteString("of", claim.Of);
        json.WriteObject("place", claim.Place, Write);
        json.WriteObject("as_of", claim.AsOf, Write);
        json.WriteList("attribution", claim.Attribution, Write);
        json.WriteString("amount_text", claim.Amount.Text);
        WriteProof(json, claim.Confidence, claim.Evidence, claim.Why);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Instrument instrument)
    {
        json.WriteStartObject();
        json.WriteString("id", instrument.Id);
        json.WriteString("kind", instrument.Kind);
        json.WriteString("title", instrument.Title);
        json.WriteList("sponsors", instrument.Sponsors, Write);
        json.WriteString("body", instrument.Body);
        json.WriteString("action", instrument.Action);
        json.WriteObject("date", instrument.Date, Write);
        json.WriteList("provisions", instrument.Provisions);
        json.WriteList("attribution", instrument.Attribution, Write);
        WriteProof(json, instrument.Confidence, instrument.Evidence, instrument.Why);
        json.WriteEndObject();
    }

    private static void WriteProof(Utf8JsonWriter json, double confidence, IReadOnlyList<Evidence> evidence, Reason? why)
    {
        json.WriteNumber("confidence", Math.Round(confidence, 4));
        json.WriteList("evidence", evidence, Write);
        json.WriteObject("why", why, Write);
    }

    public static void Write(Utf8JsonWriter json, Participant participant)
    {
        var actor = participant.Actor;
        json.WriteStartObject();
        json.WriteString("text", participant.Text);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", Words.Of(actor.Kind));
        json.WriteString("code", actor.Code);
        json.WriteString("sector", actor.Sector);
        json.WriteString("office", actor.Office);
        json.WriteString("country", actor.Country);
        json.WriteString("entity", actor.Entity);
        if (actor.Cameo is not null) json.WriteString("cameo", actor.Cameo);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EventDate date)
    {
        json.WriteStartObject();
        json.WriteString("text", date.Text);
        json.WriteString("start", LocalDatePattern.Iso.Format(date.Start));
        json.WriteString("end", LocalDatePattern.Iso.Format(date.End));
        json.WriteBoolean("inferred", date.Inferred);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, EventPlace place)
    {
        json.WriteStartObject();
        json.WriteString("text", place.Text);
        json.WriteString("name", place.Place.Name);
        json.WriteString("country", place.Place.Country);
        json.WriteNumber("lat", place.Place.Latitude);
        json.WriteNumber("lon", place.Place.Longitude);
        if (place.Place.GeonamesId is { } id) json.WriteNumber("geonames_id", id);
        else json.WriteNull("geonames_id");
        json.WriteString("kind", place.Place.Kind);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Position position)
    {
        json.WriteStartObject();
        json.WriteString("stance", position.Stance);
        json.WriteString("issue", position.Issue);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Magnitude magnitude)
    {
        json.WriteStartObject();
        json.WriteObject("dead", magnitude.Dead, Write);
        json.WriteObject("injured", magnitude.Injured, Write);
        json.WriteObject("arrested", magnitude.Arrested, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Amount amount)
    {
        json.WriteStartObject();
        WriteRange(json, amount);
        json.WriteString("text", amount.Text);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, Amount amount)
    {
        json.WriteNumber("low", amount.Low);
        if (amount.High is { } high) json.WriteNumber("high", high);
        else json.WriteNull("high");
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        json.WriteString("text", evidence.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("rule", reason.Rule);
        json.WriteString("trigger", reason.Trigger);
        json.WriteNumber("sentence", reason.Sentence);
        json.WriteNumber("word", reason.Word);
        json.WriteList("steps", reason.Steps);
        json.WriteEndObject();
    }
}
