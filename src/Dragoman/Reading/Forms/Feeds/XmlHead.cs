using System.Text.RegularExpressions;
using Dragoman.Reading.Characters;

namespace Dragoman.Reading.Forms.Feeds;

/// <summary>Looks at the first bytes of what may be XML.</summary>
internal static partial class XmlHead
{
    /// <summary>Local name of the root element, null where the bytes do not begin like XML.</summary>
    public static string? Root(ReadOnlySpan<byte> head)
    {
        var match = RootName().Match(CharacterSets.Decode(head).TrimStart());
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:[\w.-]+:)?([\w.-]+)")]
    private static partial Regex RootName();
}
