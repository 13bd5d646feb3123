using System.Text.Json.Serialization;

namespace Dragoman.App.Pages.Frame;

/// <summary>What a page shows. The page and its <c>.json</c> twin are both written from it.</summary>
public abstract record PageModel
{
    /// <summary>Title of the page.</summary>
    [JsonIgnore]
    public abstract string Title { get; }

    /// <summary>Script of the lively part, named as in <c>web/src</c>; null where the page has none of its own.</summary>
    [JsonIgnore]
    public virtual string? Script => null;

    /// <summary>Whether the same query can be had as comma-separated values.</summary>
    [JsonIgnore]
    public virtual bool HasCsv => false;

    /// <summary>Whether the same query can be followed as a feed.</summary>
    [JsonIgnore]
    public virtual bool HasAtom => false;
}
