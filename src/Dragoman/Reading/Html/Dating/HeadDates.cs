using System.Buffers;
using Dragoman.Reading.Dates;
using NodaTime;

namespace Dragoman.Reading.Html.Dating;

/// <summary>Dates that machines left on a page: in JSON-LD, meta tags, scripts and addresses.</summary>
internal static class HeadDates
{
    /// <summary>Characters behind a name in a script in which its value begins.</summary>
    private const int ValueReach = 40;

    /// <summary>Names looked at in the scripts of one page.</summary>
    private const int MostNames = 400;

    private static readonly SearchValues<string> s_names = SearchValues.Create(
        [
            "publi", "pubdate", "pub_date", "createdat", "created_at", "datecreated", "modif", "updated", "postdate", "post_date",
            "releasedate",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] s_published = ["publi", "pubdate", "issued", "created", "posted", "upload", "release"];
    private static readonly string[] s_plain = ["date", "dc.date", "dcterms.date", "sailthru.date"];

    public static void Add(Page page, DateScanner dates, List<DateMention> mentions)
    {
        foreach (var (name, value) in LinkedFacts.Of(page))
            if (name.Contains("date", StringComparison.Ordinal) && dates.Next(value) is { } found)
                mentions.Add(new(found, Kind(name, DateSource.LinkedPublished)));
        foreach (var (name, value) in page.Facts) AddFact(name, value, dates, mentions);
        AddScripts(page.Html, mentions);
        if (page.Url is not null) AddAddress(page.Url, DateSource.Address, mentions);
        foreach (var name in (ReadOnlySpan<string>)["og:url", "canonical"])
            if (page.Fact(name) is { } url) AddAddress(url, DateSource.Address, mentions);
        if (page.Fact("og:image") is { } image) AddAddress(image, DateSource.OtherAddress, mentions);
    }

    private static void AddFact(string name, string value, DateScanner dates, List<DateMention> mentions)
    {
        if (value.Length > 100 || dates.Next(value) is not { } found) return;
        var first = name.StartsWith("itemprop:", StringComparison.Ordinal) ? DateSource.PropertyPublished : DateSource.MetaPublished;
        if (first == DateSource.MetaPublished || name.Contains("date", StringComparison.Ordinal))
            mentions.Add(new(found, Kind(name, first)));
    }

    /// <summary>The first source of its group for published, the second for modified, the third, where there is one, for others.</summary>
    private static DateSource Kind(string name, DateSource published) =>
        Has(name, "modif", "updat", "revis", "lastmod", "change") ? published + 1
        : published == DateSource.PropertyPublished || s_plain.Contains(name) || Has(name, s_published) ? published
        : published + 2;

    private static bool Has(string name, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            if (name.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }

    private static void AddScripts(ReadOnlySpan<char> html, List<DateMention> mentions)
    {
        var names = 0;
        while (html.IndexOfAny(s_names) is var at and >= 0 && names++ < MostNames)
        {
            var isModified = html[at] is 'm' or 'M' or 'u' or 'U';
            html = html[(at + 5)..];
            var value = html[..Math.Min(html.Length, ValueReach)];
            var colon = value.IndexOfAny(':', '=');
            if (colon < 0 || value[..colon].IndexOfAny('<', '>', ' ') >= 0) continue;
            if (Value(value[(colon + 1)..]) is { } found)
                mentions.Add(new(found, isModified ? DateSource.ScriptModified : DateSource.ScriptPublished));
        }
    }

    /// <summary>A quoted date, or seconds since 1970.</summary>
    private static FoundDate? Value(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \\\"'");
        if (text.IsEmpty || !char.IsAsciiDigit(text[0])) return null;
        var digits = new DigitRun(text, 0);
        if (digits.Length is 10 or 13 && long.TryParse(text[..10], out var seconds))
        {
            var local = Instant.FromUnixTimeSeconds(seconds).InUtc().LocalDateTime;
            return local.Year is > 1995 and < 2100 ? new FoundDate(0, 10, local.Date, local.TimeOfDay, Offset.Zero) : null;
        }
        return DateScanner.Figures.Next(text) is { Start: 0 } found ? found : null;
    }

    private static void AddAddress(string url, DateSource source, List<DateMention> mentions)
    {
        if (DateScanner.Figures.Next(url) is { } found) mentions.Add(new(found, source));
    }
}
