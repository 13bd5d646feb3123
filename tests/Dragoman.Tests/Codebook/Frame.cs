namespace Dragoman.Tests.Codebook;

/// <summary>A frame that an example expects, as its line tells it.</summary>
internal sealed record Frame(string Type, string? Mode, string Status, string[] Actors, string[] Recipients)
{
    /// <summary>Keys and values that must hold besides: <c>on</c>, <c>at</c>, <c>about</c>, <c>by</c> …</summary>
    public IReadOnlyList<(string Key, string Value)> Details { get; init; } = [];

    /// <summary>Reads <c>TYPE/mode status: A + B > C; key value</c>.</summary>
    public static Frame Parse(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        var colon = parts[0].IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) throw new FormatException($"'{line}' has no colon after its status.");
        var head = parts[0][..colon].Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        var sides = parts[0][(colon + 1)..].Split('>');
        return new(head[0], head.Length > 2 ? head[1] : null, head[^1], Side(sides[0]), sides.Length > 1 ? Side(sides[1]) : [])
        {
            Details = [.. parts.Skip(1).Select(part => (part.Split(' ')[0], part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..]))],
        };
    }

    private static string[] Side(string text) =>
        [.. text.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}
