using Dragoman.Actors.Registry;

namespace Dragoman.Actors;

/// <summary>
/// Actors that a user adds (<c>--actors FILE.tsv</c>): a header line, then one actor or one office held a line. Columns, of which
/// only <c>name</c> and <c>code</c> must be there: name, code, kind, sector, office, role, country, aliases, from, to.
/// </summary>
public sealed class UserActors
{
    private static readonly string[] Columns = ["name", "code", "kind", "sector", "office", "role", "country", "aliases", "from", "to"];

    private readonly List<Line> _lines = [];

    private UserActors()
    {
    }

    /// <summary>Number of lines.</summary>
    public int Count => _lines.Count;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; its name is part of error messages.</param>
    /// <exception cref="FormatException">A line is wrong; the message names file, line and fault.</exception>
    public static UserActors Read(string path)
    {
        using var reader = new StreamReader(path);
        return Read(reader, path);
    }

    /// <summary>Reads lines.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="path">What error messages call the file.</param>
    /// <exception cref="FormatException">A line is wrong.</exception>
    public static UserActors Read(TextReader reader, string path)
    {
        var actors = new UserActors();
        var header = reader.ReadLine()?.TrimEnd('\r').Split('\t') ?? [];
        CheckHeader(header, path);
        for (var number = 2; reader.ReadLine() is { } text; number++)
            if (text.Trim().Length > 0 && text[0] != '#') actors._lines.Add(ReadLine(header, text.TrimEnd('\r'), $"{path}:{number}"));
        return actors;
    }

    /// <summary>Freezes the actors into tables; states and organisations named by code come from the shipped registry.</summary>
    internal RegistryTables Compile(RegistryTables shipped)
    {
        var overlay = new OverlayBuilder(shipped);
        foreach (var line in _lines)
            if (line.Actor.Kind == ActorKind.Person) overlay.AddPerson(line.Actor, line.Names, line.Role, line.From, line.To);
            else overlay.AddBody(line.Actor, line.Names, line.From, line.To);
        return overlay.Build();
    }

    private static void CheckHeader(string[] header, string path)
    {
        if (Array.Find(header, column => !Columns.Contains(column)) is { } unknown)
            throw new FormatException($"{path}:1: there is no column '{unknown}'; the columns are {string.Join(", ", Columns)}.");
        if (!header.Contains("name") || !header.Contains("code"))
            throw new FormatException($"{path}:1: the header must have the columns 'name' and 'code', parted by tabs.");
    }

    private static Line ReadLine(string[] header, string text, string place)
    {
        var cells = text.Split('\t');
        if (cells.Length != header.Length)
            throw new FormatException($"{place}: {cells.Length} columns where the header has {header.Length}.");
        string Cell(string column) => Array.IndexOf(header, column) is >= 0 and var at ? cells[at].Trim() : "";
        try
        {
            return new(ReadActor(Cell), [Cell("name"), .. Cell("aliases").Split('|', StringSplitOptions.RemoveEmptyEntries)],
                RoleNames.Parse(Cell("role"), Cell("office")), Day.Start(Cell("from")), Day.End(Cell("to")));
        }
        catch (FormatException fault)
        {
            throw new FormatException($"{place}: {fault.Message}", fault);
        }
    }

    private static Actor ReadActor(Func<string, string> cell)
    {
        if (cell("name").Length == 0) throw new FormatException("the name is empty.");
        if (cell("code").Length == 0) throw new FormatException("the code is empty: write TUR, UNO, HAMAS …");
        var kind = cell("kind") is { Length: > 0 } named ? named : "person";
        if (!Enum.TryParse<ActorKind>(kind, ignoreCase: true, out var parsed) || char.IsDigit(kind[0]))
            throw new FormatException($"'{kind}' is no kind; write person, state, organisation or group.");
        return new(cell("name"), parsed, cell("code"))
        {
            Sector = OrNull(cell("sector")), Office = OrNull(cell("office")), Country = OrNull(cell("country")),
        };
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private sealed record Line(Actor Actor, string[] Names, Role Role, Day From, Day To);
}
