using Dragoman.Ledger.Corrections;

namespace Dragoman.App.Pages.Reviewing;

/// <summary>Reads what each coder stands by out of the corrections that still hold.</summary>
public static class Verdicts
{
    /// <summary>The question whether an entry is right, right but for some fields, or wrong.</summary>
    public const string Whole = "verdict";

    /// <summary>What a coder says of the fields of an entry that the coder did not edit.</summary>
    public const string AsCoded = "as coded";

    /// <summary>
    /// Each coder's latest word on each entry, and on each field that anybody edited: who finds an entry right stands by what the
    /// machine coded in the fields left alone. Of an entry that a coder finds wrong the fields are not asked.
    /// </summary>
    public static IReadOnlyList<Verdict> Of(IEnumerable<Correction> corrections)
    {
        var standing = corrections.Where(c => c.Undone is null && c.Reports.Count > 0
            && c.Action is CorrectionAction.Accept or CorrectionAction.Reject or CorrectionAction.Edit).ToList();
        var fields = standing.Select(c => c.Field).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [.. standing.GroupBy(c => (Unit: c.Reports[0].Report, c.Author))
            .SelectMany(g => Of(g.Key.Unit, g.Key.Author, [.. g.OrderBy(c => c.At)], fields))];
    }

    private static IEnumerable<Verdict> Of(string unit, string coder, Correction[] said, List<string> fields)
    {
        var edits = said.Where(c => c.Action == CorrectionAction.Edit).GroupBy(c => c.Field!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Value?.Trim().ToLowerInvariant() ?? "", StringComparer.Ordinal);
        var (isWrong, at) = (said[^1].Action == CorrectionAction.Reject, said[^1].At);
        yield return new(Whole, unit, coder, isWrong ? "reject" : edits.Count > 0 ? "edit" : "accept", at);
        if (isWrong) yield break;
        foreach (var field in fields) yield return new(field, unit, coder, edits.GetValueOrDefault(field, AsCoded), at);
    }
}
