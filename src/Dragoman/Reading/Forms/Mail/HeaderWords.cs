using System.Text;
using System.Text.RegularExpressions;
using Dragoman.Reading.Characters;

namespace Dragoman.Reading.Forms.Mail;

/// <summary>Decodes the encoded words of mail headers (RFC 2047): <c>=?utf-8?B?…?=</c>.</summary>
internal static partial class HeaderWords
{
    public static string? Decode(string? value) =>
        value is null ? null : Word().Replace(BetweenWords().Replace(value, "?==?"), match => Decode(match)).Trim();

    private static string Decode(Match word)
    {
        var encoding = CharacterSets.Named(word.Groups[1].Value) ?? Encoding.UTF8;
        var text = word.Groups[3].Value;
        if (word.Groups[2].Value is "Q" or "q")
            return encoding.GetString(TransferEncoding.QuotedPrintable(Encoding.Latin1.GetBytes(text.Replace('_', ' '))));
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? encoding.GetString(bytes, 0, length) : word.Value;
    }

    [GeneratedRegex(@"=\?([^?\s]+)\?([BbQq])\?([^?\s]*)\?=")]
    private static partial Regex Word();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex BetweenWords();
}
