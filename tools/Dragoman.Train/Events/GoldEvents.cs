using System.Text.Json;
using Dragoman.Events;

namespace Dragoman.Train.Events;

/// <summary>Whether a gold article has an event, by the relaxed rules of <c>eval</c>.</summary>
internal static class GoldEvents
{
    public static bool Has(JsonElement gold, Event coded)
    {
        HashSet<string> actors = Codes(coded.Actors), recipients = Codes(coded.Recipients);
        if (coded.Type == EventType.CONSULT)
            return gold.GetProperty("contacts").EnumerateArray()
                .Any(contact => Jaccard([.. actors, .. recipients], Words(contact, "countries")) >= 0.5);
        return gold.GetProperty("events").EnumerateArray().Any(told => TypeIsRight(told, coded.Type.ToString())
            && actors.Overlaps(Words(told, "source"))
            && (recipients.Overlaps(Words(told, "target")) || recipients.Count + Words(told, "target").Length == 0));
    }

    private static bool TypeIsRight(JsonElement told, string type) =>
        told.GetProperty("type").GetString() == type
        || told.TryGetProperty("type_alt", out var also) && also.EnumerateArray().Any(other => other.GetString() == type);

    private static string[] Words(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    private static HashSet<string> Codes(IReadOnlyList<Participant> side) =>
        [.. side.Select(participant => participant.Actor.Code ?? participant.Actor.Country).OfType<string>()];

    private static double Jaccard(HashSet<string> a, string[] b)
    {
        double common = b.Count(a.Contains);
        return common / (a.Count + b.Length - common);
    }
}
