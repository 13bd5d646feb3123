using System.Collections.Frozen;

namespace Dragoman.Reading.Html;

/// <summary>What the names of HTML's elements mean for reading.</summary>
internal static class Elements
{
    private static readonly FrozenDictionary<string, ElementRole> s_roles = Roles();

    private static readonly FrozenDictionary<string, PartKinds> s_kinds = new Dictionary<string, PartKinds>
    {
        ["article"] = PartKinds.Article, ["main"] = PartKinds.Content, ["nav"] = PartKinds.Navigation, ["header"] = PartKinds.Header,
        ["footer"] = PartKinds.Footer, ["aside"] = PartKinds.Aside, ["figcaption"] = PartKinds.Caption, ["figure"] = PartKinds.Caption,
        ["form"] = PartKinds.Form, ["table"] = PartKinds.Table, ["ul"] = PartKinds.List, ["ol"] = PartKinds.List, ["dl"] = PartKinds.List,
        ["dialog"] = PartKinds.Dialog, ["h1"] = PartKinds.Title, ["caption"] = PartKinds.Caption, ["address"] = PartKinds.Author,
    }.ToFrozenDictionary();

    public static ElementRole RoleOf(string name) => s_roles.GetValueOrDefault(name);

    public static PartKinds KindsOf(string name) => s_kinds.GetValueOrDefault(name);

    private static FrozenDictionary<string, ElementRole> Roles()
    {
        const string Blocks =
            "address article aside blockquote body center dd details dialog div dl dt " +
            "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
            "hgroup hr legend li main nav ol p pre section summary table caption tbody td tfoot th thead tr ul menu";
        const string Skipped =
            "script style noscript template svg math iframe object embed select textarea input " +
            "head canvas audio video meta link title map button frameset";
        return Blocks.Split(' ').Select(name => (name, ElementRole.Block))
            .Concat(Skipped.Split(' ').Select(name => (name, ElementRole.Skipped)))
            .Append(("br", ElementRole.Break))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
    }
}
