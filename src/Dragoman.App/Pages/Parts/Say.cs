using System.Globalization;
using Dragoman.App.Output;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.App.Pages.Parts;

/// <summary>Words and colour families for what pages show.</summary>
internal static class Say
{
    /// <summary>PLOVER's four quadrants, from verbal cooperation to material conflict.</summary>
    private static readonly (string Family, string Name, EventType[] Types)[] s_families =
    [
        ("q1", "verbal cooperation", [EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.CONCEDE]),
        ("q2", "material cooperation", [EventType.COOPERATE, EventType.AID, EventType.RETREAT]),
        ("q3", "verbal conflict", [EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN]),
        ("q4", "material conflict", [EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT]),
    ];

    private static readonly Dictionary<string, string> s_familyOf =
        s_families.SelectMany(f => f.Types.Select(t => (t, f.Family))).ToDictionary(x => x.t.ToString(), x => x.Family);

    /// <summary>Families in the order in which bars stack; claims and instruments are the last.</summary>
    public static IReadOnlyList<(string Family, string Name)> Families { get; } =
        [.. s_families.Select(f => (f.Family, f.Name)), ("q0", "figures and instruments")];

    public static string Family(string type) => s_familyOf.GetValueOrDefault(type, "q0");

    public static string Kind(Facts facts) => facts.Kind switch
    {
        EntryKind.Event => Wording.Kind(facts.ToEvent()),
        EntryKind.Claim => $"{Words(facts.Type)}: {Wording.Of(facts.ToClaim())}",
        _ => facts.Mode is null ? Words(facts.Type) : $"{Words(facts.Type)}, {Words(facts.Mode)}",
    };

    /// <summary>"draft_resolution" as people write it.</summary>
    public static string Words(string name) => name.Replace('_', ' ');

    public static string Lower<T>(T member) where T : struct, Enum => member.ToString().ToLowerInvariant();

    public static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";

    public static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture) + " %";

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Score(double score) => score.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A number of an SVG attribute.</summary>
    public static string Px(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Many(long number, string one, string many) => number == 1 ? $"1 {one}" : $"{Number(number)} {many}";

    /// <summary>One sentence that tells an entry without its page, for feeds and window titles.</summary>
    public static string Line(Entry entry)
    {
        var facts = entry.Facts;
        var what = facts.Kind == EntryKind.Event ? $"{Kind(facts)}: {Wording.Who(facts.ToEvent())}"
            : facts.Subject is { } subject ? $"{Kind(facts)}: {subject}" : Kind(facts);
        return string.Join(", ", new[] { what, Wording.Of(facts.Place), Wording.Of(facts.Date) }.Where(s => s.Length > 0));
    }
}
