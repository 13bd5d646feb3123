using System.Globalization;
using Dragoman.Models;

namespace Dragoman.Events.Scores;

/// <summary>PLOVER's own tables: score, quad and nearest CAMEO code of each type and mode, and type and mode of each CAMEO code.</summary>
public sealed class PloverTable
{
    /// <summary>Kind of the model file.</summary>
    internal const string Kind = "plover";

    private readonly Dictionary<(EventType, string), PloverRow> _modes = [];
    private readonly Dictionary<string, (EventType Type, string? Mode)> _cameo = new(StringComparer.Ordinal);

    /// <summary>Takes the lines of <c>lexicons/plover/modes.tsv</c> and <c>cameo.tsv</c>, headers left out.</summary>
    internal PloverTable(IEnumerable<string> modes, IEnumerable<string> cameo)
    {
        foreach (var row in modes.Select(line => line.Split('\t')))
            _modes.Add((Enum.Parse<EventType>(row[0]), row[1]),
                new(double.Parse(row[2], CultureInfo.InvariantCulture), int.Parse(row[3], CultureInfo.InvariantCulture), row[4]));
        foreach (var row in cameo.Select(line => line.Split('\t')))
            _cameo.Add(row[0], (Enum.Parse<EventType>(row[1]), row[2].Length == 0 ? null : row[2]));
    }

    /// <summary>Reads the compiled tables.</summary>
    public static PloverTable Load(ModelFolder models)
    {
        var file = ModelFile.Read(models.File("plover"), Kind);
        return new(file.Lines("modes"), file.Lines("cameo"));
    }

    /// <summary>Score, quad and CAMEO code of a mode; of the bare type where the mode is null or unknown.</summary>
    public PloverRow Of(EventType type, string? mode) =>
        _modes.TryGetValue((type, mode ?? ""), out var row) ? row : _modes[(type, "")];

    /// <summary>The modes of a type in the contract's spelling.</summary>
    public IEnumerable<string> Modes(EventType type) =>
        _modes.Keys.Where(key => key.Item1 == type && key.Item2.Length > 0).Select(key => key.Item2);

    /// <summary>Type and mode of a CAMEO code, or null for a code that PLOVER drops or does not know.</summary>
    public (EventType Type, string? Mode)? FromCameo(string code) => _cameo.TryGetValue(code, out var found) ? found : null;
}
