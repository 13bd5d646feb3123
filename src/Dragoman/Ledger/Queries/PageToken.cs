using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Dragoman.Ledger.Queries;

/// <summary>Where a page begins: behind the last row of the page before, by the value sorted on and the row's number.</summary>
internal readonly record struct PageToken(EntrySort Sort, long Value, long Eid)
{
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(int)Sort}.{Value}.{Eid}")));

    /// <summary>Reads a token; null where it is none or was made for another order.</summary>
    public static PageToken? Parse(string? text, EntrySort sort)
    {
        if (text is null) return null;
        try
        {
            var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.');
            return parts.Length == 3 && parts[0] == ((int)sort).ToString(CultureInfo.InvariantCulture)
                ? new PageToken(sort, long.Parse(parts[1], CultureInfo.InvariantCulture),
                    long.Parse(parts[2], CultureInfo.InvariantCulture)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
