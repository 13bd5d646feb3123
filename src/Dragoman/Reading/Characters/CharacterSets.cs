using System.Text;
using System.Text.RegularExpressions;

namespace Dragoman.Reading.Characters;

/// <summary>Turns bytes of any character set into text: byte order mark, proof of UTF-8, what is declared, statistics.</summary>
internal static partial class CharacterSets
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static CharacterSets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a whole document.</summary>
    /// <param name="bytes">All its bytes.</param>
    /// <param name="declared">The character set that a header or the page names, if any; believed only where the bytes allow it.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var (encoding, mark) = ByteOrderMark(bytes);
        encoding ??= Wide(bytes) ?? (System.Text.Unicode.Utf8.IsValid(bytes) ? Escaped(bytes, declared) : Narrow(bytes, declared));
        return encoding.GetString(bytes[mark..]);
    }

    /// <summary>The encoding of a label as the web uses it, null where there is none.</summary>
    public static Encoding? Named(string? label)
    {
        if (string.IsNullOrWhiteSpace(label)) return null;
        try
        {
            return Encoding.GetEncoding(WebName(label.Trim().Trim('"', '\'').ToLowerInvariant()));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the bytes begin with a byte order mark or are UTF-16 without one.</summary>
    public static bool IsMarkedOrWide(ReadOnlySpan<byte> bytes) => ByteOrderMark(bytes).Encoding is not null || Wide(bytes) is not null;

    /// <summary>The encoding of bytes that are UTF-16 or UTF-32, null for all others.</summary>
    public static Encoding? WideOf(ReadOnlySpan<byte> head) =>
        ByteOrderMark(head).Encoding is { } marked ? IsWide(marked) ? marked : null : Wide(head);

    /// <summary>The character set in a media type: <c>text/html; charset=utf-8</c>.</summary>
    public static string? Of(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : contentType![(at + 8)..].Split(';', ' ')[0].Trim('"', '\'');
    }

    /// <summary>The character set that a page's meta tags or an XML declaration name.</summary>
    public static string? OfPage(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 8192)]);
        var match = PageLabel().Match(head);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("""(?:<meta[^>]*charset|<\?xml[^>]*encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex PageLabel();

    /// <summary>Labels that browsers read as the wider set of which the named one is a part.</summary>
    private static string WebName(string label) => label switch
    {
        "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => "windows-1252",
        "iso-8859-9" or "latin5" => "windows-1254",
        "gb2312" or "gbk" or "x-gbk" => "gb18030",
        "ks_c_5601-1987" => "euc-kr",
        "x-sjis" or "sjis" => "shift_jis",
        "tis-620" or "iso-8859-11" => "windows-874",
        "utf8" => "utf-8",
        "cp1252" or "cp1251" or "cp1250" or "cp1254" => "windows-" + label[2..],
        _ => label,
    };

    private static (Encoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (s_utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    /// <summary>UTF-16 without a mark: its spaces and ASCII letters have their zero bytes all on even or all on odd places.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0) _ = i % 2 == 0 ? even++ : odd++;
        return odd > sample.Length / 30 && even * 8 < odd ? Encoding.Unicode
            : even > sample.Length / 30 && odd * 8 < even ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Bytes that are UTF-8 are so with certainty once they leave ASCII; in ASCII the ISO 2022 sets hide behind escapes.</summary>
    private static Encoding Escaped(ReadOnlySpan<byte> bytes, string? declared) =>
        bytes.IndexOf((byte)0x1B) < 0 ? s_utf8
        : Named(declared) is { } named && named.WebName.StartsWith("iso-2022", StringComparison.Ordinal) ? named
        : bytes.IndexOf("\u001B$B"u8) >= 0 ? Encoding.GetEncoding("iso-2022-jp") : s_utf8;

    private static Encoding Narrow(ReadOnlySpan<byte> bytes, string? declared) =>
        Named(declared) is { } named && named.CodePage != s_utf8.CodePage && !IsWide(named) ? named : CharacterGuess.Of(bytes);

    private static bool IsWide(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;
}
