using System.Globalization;
using System.Text;

namespace Dragoman.Reading.Forms.Mail;

/// <summary>Undoes what makes bytes safe for mail.</summary>
internal static class TransferEncoding
{
    public static byte[] Decode(byte[] body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(body),
        "quoted-printable" => QuotedPrintable(body),
        _ => body,
    };

    private static bool TryHex(ReadOnlySpan<byte> digits, out byte value) =>
        byte.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out value);

    private static byte[] Base64(byte[] body)
    {
        try
        {
            return Convert.FromBase64String(Encoding.Latin1.GetString(body));
        }
        catch (FormatException error)
        {
            throw new InputException(ReadMessages.Broken("mail", error.Message));
        }
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        using var decoded = new MemoryStream(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=') decoded.WriteByte(body[i]);
            else if (body[(i + 1)..] is [(byte)'\r', (byte)'\n', ..]) i += 2;
            else if (body[(i + 1)..] is [(byte)'\n', ..]) i++;
            else if (i + 2 < body.Length && TryHex(body.Slice(i + 1, 2), out var value))
            {
                decoded.WriteByte(value);
                i += 2;
            }
            else decoded.WriteByte(body[i]);
        }
        return decoded.ToArray();
    }
}
