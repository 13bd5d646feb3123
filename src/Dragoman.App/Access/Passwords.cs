using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.App.Access;

/// <summary>Passwords as PBKDF2 (HMAC-SHA-256) with their own salt; tokens, which are random, as plain SHA-256.</summary>
internal static class Passwords
{
    /// <summary>OWASP's figure of 2023 for PBKDF2 with HMAC-SHA-256.</summary>
    private const int Rounds = 600_000;

    public const int ShortestPassword = 10;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    /// <summary>Compared with where there is no such user, so that the answer takes as long.</summary>
    private static readonly string s_nobody = Hash("");

    public static string Hash(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return $"pbkdf2-sha256${Rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(Derive(password, salt, Rounds))}";
    }

    public static bool Matches(string password, string? hash)
    {
        var parts = (hash ?? s_nobody).Split('$');
        var rounds = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var derived = Derive(password, Convert.FromBase64String(parts[2]), rounds);
        return CryptographicOperations.FixedTimeEquals(derived, Convert.FromBase64String(parts[3])) && hash is not null;
    }

    public static string NewToken() => "drg_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(HashBytes));

    public static string HashToken(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static byte[] Derive(string password, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, HashBytes);
}
