using Dragoman.Reading.Dates;

namespace Dragoman.Reading.Html.Dating;

/// <summary>The year and month that many addresses hold where they hold no day: <c>/2020/06/</c>.</summary>
internal static class AddressMonth
{
    /// <summary>202006 for June 2020, null where the address tells no month.</summary>
    public static int? In(string? url)
    {
        for (var at = 0; url is not null && at < url.Length; at++)
        {
            if (!char.IsAsciiDigit(url[at])) continue;
            var year = new DigitRun(url, at);
            at = year.End;
            if (year.Length != 4 || year.Value is < 1990 or > 2100 || !DigitRun.TryAt(url, year.End + 1, out var month)) continue;
            if (month.Length == 2 && month.Value is >= 1 and <= 12) return year.Value * 100 + month.Value;
        }
        return null;
    }
}
