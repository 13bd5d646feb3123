using Dragoman.Reading;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.Events.Json;

/// <summary>The contract's spelling of enum members and publication dates, in both directions.</summary>
internal static class Words
{
    private static readonly LocalDateTimePattern s_minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern s_seconds = LocalDateTimePattern.ExtendedIso;
    private static readonly OffsetPattern s_offset = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm");

    /// <summary>Types are written as in PLOVER, everything else in lower case.</summary>
    public static string Of(EventType type) => Names<EventType>.Of(type);

    public static string Of<T>(T member) where T : struct, Enum => LowerNames<T>.Of(member);

    public static T Parse<T>(string word) where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var member) && Enum.IsDefined(member)
            ? member : throw new FormatException($"'{word}' is no {typeof(T).Name}: expected {string.Join('|', Enum.GetNames<T>())}.");

    public static string Of(Publication published)
    {
        if (published.Time is not { } time) return LocalDatePattern.Iso.Format(published.Day);
        var local = published.Day + time;
        return (time.Second == 0 && time.NanosecondOfSecond == 0 ? s_minutes : s_seconds).Format(local)
            + (published.Offset is { } offset ? s_offset.Format(offset) : "");
    }

    public static Publication ParsePublication(string text, PublishedFrom from)
    {
        var dayOnly = LocalDatePattern.Iso.Parse(text);
        if (dayOnly.Success) return new Publication(dayOnly.Value, null, null, from);
        var (local, offset) = SplitOffset(text);
        var minutes = s_minutes.Parse(local);
        var value = minutes.Success ? minutes.Value : s_seconds.Parse(local).Value;
        return new Publication(value.Date, value.TimeOfDay, offset, from);
    }

    private static (string Local, Offset? Offset) SplitOffset(string text)
    {
        var at = text.LastIndexOfAny(['Z', '+', '-']);
        return at > "uuuu-MM-ddT".Length - 1
            ? (text[..at], s_offset.Parse(text[at..]).Value) : (text, null);
    }

    private static class Names<T> where T : struct, Enum
    {
        private static readonly Dictionary<T, string> s_names = Enum.GetValues<T>().ToDictionary(m => m, m => m.ToString());

        public static string Of(T member) => s_names[member];
    }

    private static class LowerNames<T> where T : struct, Enum
    {
        private static readonly Dictionary<T, string> s_names =
            Enum.GetValues<T>().ToDictionary(m => m, m => m.ToString().ToLowerInvariant());

        public static string Of(T member) => s_names[member];
    }
}
