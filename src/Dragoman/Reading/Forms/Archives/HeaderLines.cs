namespace Dragoman.Reading.Forms.Archives;

/// <summary>Header fields as in mail, HTTP and WARC: name, colon, value; a line that begins with a blank goes on the one before.</summary>
internal sealed class HeaderLines
{
    private readonly List<(string Name, string Value)> _fields = [];

    /// <summary>The first value of a field, null where there is none.</summary>
    public string? Get(string name)
    {
        foreach (var (field, value) in _fields)
            if (field.Equals(name, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    /// <summary>Reads up to the empty line that ends the fields.</summary>
    public static HeaderLines Read(ByteReader reader)
    {
        var headers = new HeaderLines();
        while (reader.Line() is { Length: > 0 } line) headers.Add(line);
        return headers;
    }

    private void Add(string line)
    {
        if (line[0] is ' ' or '\t' && _fields.Count > 0)
        {
            var (name, value) = _fields[^1];
            _fields[^1] = (name, value + " " + line.Trim());
            return;
        }
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0) _fields.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
    }
}
