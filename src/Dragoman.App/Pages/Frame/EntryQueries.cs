using System.Globalization;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.App.Pages.Frame;

/// <summary>Reads a query of entries out of an address; the names are those of the API.</summary>
internal static class EntryQueries
{
    private static readonly Dictionary<string, EntrySort> s_sorts = new()
    {
        ["newest"] = EntrySort.Newest, ["oldest"] = EntrySort.Oldest, ["least_confident"] = EntrySort.LeastConfident,
        ["most_confident"] = EntrySort.MostConfident, ["most_sources"] = EntrySort.MostSources,
    };

    /// <summary>Parameters with what they mean, for the API's own description.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Parameters { get; } =
    [
        ("actor", "Key of an actor that takes part; twice for a dyad"),
        ("kind", "event, claim or instrument; may be repeated"),
        ("type", "PLOVER type, measure of a claim or kind of instrument; may be repeated"),
        ("mode", "PLOVER mode or action of an instrument; may be repeated"),
        ("status", "occurred, ongoing, planned, proposed, denied, cancelled, hypothetical, historical; may be repeated"),
        ("from", "First day, as 2024-01-31"), ("to", "Last day, inclusive"),
        ("country", "ISO alpha-3 of where it happened; may be repeated"), ("place", "Key of a place, as the map tells it"),
        ("topic", "Words of a topic"), ("outlet", "A publisher"), ("text", "Words that all stand in it; a star ends a beginning"),
        ("min_confidence", "0 to 1"), ("max_confidence", "0 to 1"), ("min_support", "Least number of independent sources"),
        ("review", "open, accepted or rejected"), ("conflicts", "1: only entries whose reports differ"),
        ("sort", "newest, oldest, least_confident, most_confident, most_sources"),
        ("size", "Entries on a page, 1 to 1000"), ("page", "Opaque token of a page, as the page before told it"),
    ];

    public static EntryQuery Read(Address address) => new()
    {
        Actors = address.All("actor"),
        Kinds = [.. address.All("kind").Select(v => Member<EntryKind>("kind", v))],
        Types = address.All("type"),
        Modes = address.All("mode"),
        Statuses = [.. address.All("status").Select(v => Member<EventStatus>("status", v))],
        From = Day(address, "from"),
        To = Day(address, "to"),
        Countries = address.All("country"),
        Place = address["place"],
        Topic = address["topic"],
        Outlet = address["outlet"],
        Text = address["text"],
        MinConfidence = Number(address, "min_confidence"),
        MaxConfidence = Number(address, "max_confidence"),
        MinSupport = (int?)Number(address, "min_support"),
        Review = address["review"] is { } review ? Member<ReviewState>("review", review) : null,
        OnlyConflicts = address["conflicts"] == "1",
        Sort = address["sort"] is { } sort ? Sort(sort) : EntrySort.Newest,
        PageSize = Size(address),
        Page = address["page"],
    };

    public static LocalDate? Day(Address address, string name)
    {
        if (address[name] is not { } text) return null;
        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success ? day.Value : throw PageException.Bad($"{name}={text} is no day; write it as 2024-01-31.");
    }

    public static Ledger.Queries.Period? Period(Address address) =>
        address["period"] is { } text ? Member<Ledger.Queries.Period>("period", text) : null;

    private static int Size(Address address)
    {
        const int Usual = 30;
        var size = (int?)Number(address, "size") ?? Usual;
        return size is >= 1 and <= EntryQuery.LargestPage ? size
            : throw PageException.Bad($"size={size} is out of range; 1 to {EntryQuery.LargestPage} are possible.");
    }

    private static EntrySort Sort(string text) => s_sorts.TryGetValue(text, out var sort) ? sort
        : throw PageException.Bad($"sort={text} is unknown; expected {string.Join('|', s_sorts.Keys)}.");

    private static double? Number(Address address, string name) => address[name] is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value
        : throw PageException.Bad($"{name}={text} is no number.");

    private static T Member<T>(string name, string text) where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var member) && Enum.IsDefined(member) ? member
        : throw PageException.Bad($"{name}={text} is unknown; expected {string.Join('|', Enum.GetNames<T>()).ToLowerInvariant()}.");
}
