using System.Globalization;

namespace Dragoman.Reading.Fetching;

/// <summary>A site's rules for programs (RFC 9309): the longest rule that fits a path decides, and Allow wins a tie.</summary>
internal sealed class RobotsTxt
{
    private readonly List<(string Pattern, bool Allows)> _rules = [];

    private RobotsTxt()
    {
    }

    /// <summary>No rules: all is allowed.</summary>
    public static RobotsTxt Open { get; } = new();

    /// <summary>Pause between requests that the site asks for.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>Reads the rules for an agent, or those for all where none name it.</summary>
    public static RobotsTxt Parse(string text, string agent)
    {
        var (own, all) = (new RobotsTxt(), new RobotsTxt());
        bool isOwn = false, isAll = false, isNamed = false, areRules = true;
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var (field, value) = (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Split('#')[0].Trim());
            if (field == "user-agent")
            {
                if (areRules) (isOwn, isAll) = (false, false);
                areRules = false;
                isOwn |= value.Equals(agent, StringComparison.OrdinalIgnoreCase);
                isAll |= value == "*";
                isNamed |= isOwn;
                continue;
            }
            areRules = true;
            if (isOwn) own.Add(field, value);
            if (isAll) all.Add(field, value);
        }
        return isNamed ? own : all;
    }

    /// <summary>Whether the path, query included, may be read.</summary>
    public bool Allows(string path)
    {
        var best = (Length: -1, Allows: true);
        foreach (var (pattern, allows) in _rules)
            if ((pattern.Length > best.Length || (pattern.Length == best.Length && allows)) && Fits(pattern, path))
                best = (pattern.Length, allows);
        return best.Allows;
    }

    private void Add(string field, string value)
    {
        if (field is "allow" or "disallow" && value.Length > 0) _rules.Add((value, field == "allow"));
        if (field == "crawl-delay" && double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 3600)
            Delay = TimeSpan.FromSeconds(seconds);
    }

    /// <summary>A star stands for anything, a dollar at the end for the path's end; each part is taken at its first place.</summary>
    private static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var next = path.IndexOf(part, at, StringComparison.Ordinal);
            if (next < 0) return false;
            at = next + part.Length;
        }
        return !isWhole || at == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
