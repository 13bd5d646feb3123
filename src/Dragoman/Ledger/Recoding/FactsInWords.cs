using System.Globalization;
using Dragoman.Events;
using NodaTime.Text;

namespace Dragoman.Ledger.Recoding;

/// <summary>The fields of a report in words, so that two readings can be laid side by side.</summary>
public static class FactsInWords
{
    private static readonly (string Field, Func<Facts, string?> Words)[] s_fields =
    [
        ("type", f => f.Type),
        ("mode", f => f.Mode),
        ("cameo", f => f.Cameo),
        ("score", f => Of(f.Score)),
        ("status", f => f.Status.ToString().ToLowerInvariant()),
        ("actors", f => Of(f.Actors)),
        ("recipients", f => Of(f.Recipients)),
        ("date", f => Of(f.Date)),
        ("place", f => Of(f.Place)),
        ("topics", f => string.Join("; ", f.Topics)),
        ("contexts", f => string.Join("; ", f.Contexts)),
        ("position", f => f.Position is { } p ? $"{p.Stance} {p.Issue}" : null),
        ("attribution", f => Of(f.Attribution)),
        ("dead", f => Of(f.Magnitude?.Dead)),
        ("injured", f => Of(f.Magnitude?.Injured)),
        ("arrested", f => Of(f.Magnitude?.Arrested)),
        ("figure", f => Of(f.Amount)),
        ("unit", f => f.Unit),
        ("qualifier", f => f.Qualifier),
        ("subject", f => f.Subject),
        ("body", f => f.Body),
        ("confidence", f => Of(f.Confidence)),
        ("evidence", f => Evidence(f)),
    ];

    /// <summary>A report in one line: "CONSULT phone occurred, TUR → RUS, 2024-03-05: the sentence".</summary>
    public static string Line(Facts facts)
    {
        string[] what = [facts.Type, facts.Mode ?? "", facts.Status.ToString().ToLowerInvariant()];
        string[] who = [Of(facts.Actors), Of(facts.Recipients)];
        string[] all =
        [
            string.Join(' ', what.Where(w => w.Length > 0)), string.Join(" → ", who.Where(w => w.Length > 0)), Of(facts.Amount),
            facts.Subject ?? "", Of(facts.Date),
        ];
        return $"{string.Join(", ", all.Where(w => w.Length > 0))}: {Evidence(facts)}";
    }

    /// <summary>Every field in which two readings differ, in the contract's order.</summary>
    internal static IReadOnlyList<FieldChange> Changes(Facts before, Facts after) =>
        [.. from field in s_fields
            let change = new FieldChange(field.Field, field.Words(before) ?? "", field.Words(after) ?? "")
            where change.Before != change.After
            select change];

    private static string Evidence(Facts facts) => string.Join(" … ", facts.Evidence.Select(e => e.Text));

    /// <summary>Name, code and office, since any of them may be what the coder got better at.</summary>
    private static string Of(IEnumerable<Participant> participants) => string.Join("; ", participants.Select(p =>
        p.Actor switch
        {
            { Code: null, Office: null } actor => actor.Name,
            { Office: null } actor => $"{actor.Name} ({actor.Code})",
            var actor => $"{actor.Name} ({actor.Code}, {actor.Office})",
        }));

    private static string Of(EventDate? date) => date is null ? ""
        : LocalDatePattern.Iso.Format(date.Start) + (date.Start == date.End ? "" : ".." + LocalDatePattern.Iso.Format(date.End))
            + (date.Inferred ? " (concluded)" : "");

    private static string Of(EventPlace? place) => place is null ? "" : $"{place.Place.Name}, {place.Place.Country}";

    private static string Of(Amount? amount) => amount is null ? ""
        : amount.High == amount.Low ? Of(amount.Low) : $"{Of(amount.Low)} to {(amount.High is { } high ? Of(high) : "more")}";

    private static string Of(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
