namespace Dragoman.Tests.Codebook;

/// <summary>An example of a codebook page.</summary>
internal sealed record Example(string Page, int Line, string Published, string Text, IReadOnlyList<Frame> Frames, bool AllowsMore)
{
    private const string Mark = " not yet";

    /// <summary>The example is right but the coder does not give it yet.</summary>
    public bool IsNotYet { get; init; }

    /// <summary>Reads all examples of a page.</summary>
    public static IEnumerable<Example> Of(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith("```example ", StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, "```", start);
            yield return Read(Path.GetFileName(path), start + 1, lines[start]["```example ".Length..].Trim(), lines[(start + 1)..end]);
            start = end;
        }
    }

    private static Example Read(string page, int line, string published, string[] body)
    {
        var frames = body.Where(l => l.StartsWith("=> ", StringComparison.Ordinal)).Select(l => l[3..].Trim()).ToArray();
        var text = string.Join('\n', body.TakeWhile(l => !l.StartsWith("=> ", StringComparison.Ordinal)));
        var isNotYet = published.EndsWith(Mark, StringComparison.Ordinal);
        var day = isNotYet ? published[..^Mark.Length] : published;
        return new(page, line, day, text, [.. frames.Where(f => f is not ("none" or "…")).Select(Frame.Parse)], frames.Contains("…"))
        {
            IsNotYet = isNotYet,
        };
    }
}
