namespace Dragoman.Actors.Registry;

/// <summary>A state's name that means something else in articles of another sort: "Georgia" beside "Atlanta", "Turkey" beside
/// "oven".</summary>
/// <param name="Name">The name.</param>
/// <param name="OtherCues">Words of articles that mean the other thing.</param>
/// <param name="Cues">Words of articles that mean the state.</param>
internal sealed record Namesake(string Name, string[] OtherCues, string[] Cues)
{
    public static Namesake Parse(string line)
    {
        var cells = line.Split('\t');
        return new(cells[0], cells[1].Split('|'), cells[2].Split('|'));
    }

    public override string ToString() => string.Join('\t', Name, string.Join('|', OtherCues), string.Join('|', Cues));
}
