using System.Text;

namespace Dragoman.App.Pages.Frame;

/// <summary>An address inside the site: a path and what stands behind its question mark. All state of a page is in it.</summary>
public sealed class Address
{
    private const string PageToken = "page";
    private readonly IReadOnlyList<KeyValuePair<string, string>> _pairs;

    public Address(string path, IEnumerable<KeyValuePair<string, string>>? pairs = null) =>
        (Path, _pairs) = (path, [.. pairs ?? []]);

    public string Path { get; }

    public string? this[string name] => _pairs.Where(p => p.Key == name && p.Value.Length > 0).Select(p => p.Value).FirstOrDefault();

    /// <summary>Names and values in the order of the address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs => _pairs;

    public static Address Of(HttpRequest request) => new(request.Path.Value ?? "/", request.Query.SelectMany(q =>
        q.Value.OfType<string>().Where(v => v.Length > 0).Select(v => KeyValuePair.Create(q.Key, v))));

    public IReadOnlyList<string> All(string name) => [.. _pairs.Where(p => p.Key == name).Select(p => p.Value)];

    public bool Has(string name, string value) => _pairs.Any(p => p.Key == name && p.Value == value);

    /// <summary>The same with one value for a name, or none; begins at the first page of lists again.</summary>
    public Address Set(string name, string? value) => new(Path,
        _pairs.Where(p => p.Key != name && (p.Key != PageToken || name == PageToken))
        .Concat(value is null ? [] : [KeyValuePair.Create(name, value)]));

    /// <summary>The same with a value added to a name, or taken away where it is there.</summary>
    public Address Toggle(string name, string value)
    {
        var kept = _pairs.Where(p => p.Key != PageToken && !(p.Key == name && p.Value == value));
        return new(Path, Has(name, value) ? kept : kept.Append(KeyValuePair.Create(name, value)));
    }

    /// <summary>The same query on another page.</summary>
    public Address On(string path) => new(path, _pairs);

    /// <summary>The twin of a page in another form, such as <c>.json</c>.</summary>
    public Address As(string suffix) => new((Path == "/" ? "/index" : Path) + suffix, _pairs.Where(p => p.Key != PageToken));

    public override string ToString()
    {
        if (_pairs.Count == 0) return Path;
        var text = new StringBuilder(Path);
        foreach (var (pair, i) in _pairs.Select((p, i) => (p, i)))
            text.Append(i == 0 ? '?' : '&').Append(Uri.EscapeDataString(pair.Key)).Append('=').Append(Uri.EscapeDataString(pair.Value));
        return text.ToString();
    }

    public static string Entry(string id) => "/entry/" + Uri.EscapeDataString(id);

    public static string Document(string id) => "/document/" + Escape(id);

    public static string Actor(string key) => "/actor/" + Escape(key);

    public static string Dyad(string a, string b) => $"/dyad/{Uri.EscapeDataString(a)}/{Uri.EscapeDataString(b)}";

    /// <summary>Slashes stay, so that ids that are addresses can be read.</summary>
    private static string Escape(string id) => Uri.EscapeDataString(id).Replace("%2F", "/", StringComparison.Ordinal);
}
