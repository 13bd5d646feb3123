using System.Globalization;
using Dragoman.Events;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.Ledger.Export;

/// <summary>Values as cells of tables.</summary>
internal static class Cells
{
    private static readonly char[] s_special = ['"', ',', '\n', '\r'];

    public static string Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    public static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";

    public static string Join(IEnumerable<string?> values) => string.Join("; ", values.Where(v => !string.IsNullOrEmpty(v)));

    public static string Sentences(Facts facts) => string.Join(' ', facts.Evidence.Select(e => e.Text));

    /// <summary>A line of comma-separated values (RFC 4180).</summary>
    public static string Csv(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell =>
        cell is null ? "" : cell.IndexOfAny(s_special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    /// <summary>A line of tab-separated values; tabs and line ends within become spaces, as those files know no quotes.</summary>
    public static string Tsv(IEnumerable<string?> cells) =>
        string.Join('\t', cells.Select(cell => cell?.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ') ?? ""));

    /// <summary>
    /// Each actor with each recipient; of a contact without recipients each two participants; who acts alone, alone.
    /// </summary>
    public static IEnumerable<(Participant Actor, Participant? Recipient)> Pairs(Facts facts)
    {
        if (facts.Recipients.Count > 0)
            return facts.Actors.SelectMany(_ => facts.Recipients, (a, r) => (a, (Participant?)r));
        if (facts.Actors.Count < 2) return facts.Actors.Select(a => (a, (Participant?)null));
        return facts.Actors.SelectMany((a, i) => facts.Actors.Skip(i + 1).Select(b => (a, (Participant?)b)));
    }

    /// <summary>Verbal cooperation 1, material cooperation 2, verbal conflict 3, material conflict 4.</summary>
    public static string Quad(Facts facts) => facts.Type switch
    {
        "AGREE" or "CONSULT" or "SUPPORT" or "CONCEDE" => "1",
        "COOPERATE" or "AID" or "RETREAT" => "2",
        "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN" => "3",
        _ => "4",
    };
}
