namespace Dragoman.Reading.Characters;

/// <summary>Tells bytes that are no text at all, and names them where they are of a known kind.</summary>
internal static class BinaryKind
{
    /// <summary>Control characters that no text has, out of a hundred bytes.</summary>
    private const int Controls = 10;

    /// <summary>What the bytes are, null where they are text.</summary>
    public static string? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF picture",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', 0x90, 0, ..] => "a program",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] or [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "sound or film",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "an archive of an unknown kind",
        [(byte)'B', (byte)'Z', (byte)'h', ..] or [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] or [0x28, 0xB5, 0x2F, 0xFD, ..]
            => "compressed in a way other than gzip",
        [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', ..] => "a database",
        _ => CharacterSets.IsMarkedOrWide(head) || !HasControls(head) ? null : "binary data",
    };

    private static bool HasControls(ReadOnlySpan<byte> head)
    {
        if (head.Contains((byte)0)) return true;
        var controls = 0;
        foreach (var b in head)
            if (b < 32 && b is not (9 or 10 or 12 or 13 or 27)) controls++;
        return controls * 100 > head.Length * Controls;
    }
}
