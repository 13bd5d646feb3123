using Dragoman.App.Pages.Reviewing;
using Dragoman.Ledger.Corrections;

namespace Dragoman.Tests.Pages;

public sealed class VerdictTests
{
    private static readonly DateTimeOffset s_start = new(2025, 6, 16, 9, 0, 0, TimeSpan.Zero);
    private int _number;

    [Fact]
    public void The_latest_word_of_a_coder_counts_and_what_was_taken_back_does_not()
    {
        var verdicts = Verdicts.Of([Says("ada", "e1", CorrectionAction.Accept), Says("ada", "e1", CorrectionAction.Reject),
            Says("ben", "e1", CorrectionAction.Reject) with { Undone = "ben" }]);
        var only = Assert.Single(verdicts);
        Assert.Equal((Verdicts.Whole, "ada", "reject"), (only.Question, only.Coder, only.Value));
    }

    [Fact]
    public void An_edit_is_a_verdict_of_its_own_and_a_value_of_its_field()
    {
        var verdicts = Verdicts.Of([Says("ada", "e1", CorrectionAction.Edit, "mode", "Visit"), Says("ada", "e1", CorrectionAction.Accept),
            Says("ben", "e1", CorrectionAction.Accept)]);
        Assert.Equal(["verdict: ada edit", "mode: ada visit", "verdict: ben accept", "mode: ben as coded"],
            verdicts.Select(v => $"{v.Question}: {v.Coder} {v.Value}"));
    }

    [Fact]
    public void Of_an_entry_that_is_wrong_the_fields_are_not_asked()
    {
        var verdicts = Verdicts.Of([Says("ada", "e1", CorrectionAction.Edit, "mode", "visit"), Says("ben", "e1", CorrectionAction.Reject)]);
        Assert.DoesNotContain(verdicts, v => v is { Coder: "ben", Question: "mode" });
    }

    /// <summary>
    /// Four entries, read by both. Dates: the same edit, as coded twice, an edit against as coded. Observed 3/4; by chance
    /// (2 x 1 + 2 x 3) / 16 = 1/2, so kappa is 1/2. Alpha: 2 of 8 values differ within their entry, by chance
    /// (64 - 9 - 25) / 56 = 30/56, so 1 - (1/4) / (30/56) = 8/15.
    /// </summary>
    [Fact]
    public void Kappa_and_alpha_are_told_of_fields_that_somebody_edited()
    {
        const CorrectionAction Accept = CorrectionAction.Accept, Edit = CorrectionAction.Edit;
        var agreed = Agreed.Of(Verdicts.Of([
            Says("ada", "e1", Edit, "date", "2025-06-01"), Says("ben", "e1", Edit, "date", "2025-06-01"),
            Says("ada", "e2", Accept), Says("ben", "e2", Accept), Says("ada", "e3", Accept), Says("ben", "e3", Accept),
            Says("ada", "e4", Edit, "date", "2025-06-01"), Says("ben", "e4", Accept)]));
        Assert.Equal(["verdict", "date"], agreed.Select(a => a.Question));
        var (pair, alpha) = (Assert.Single(agreed[1].Pairs), agreed[1].Alpha);
        Assert.Equal((4, 3), (pair.Units, pair.Agreed));
        Assert.Equal(0.5, pair.Kappa!.Value, 6);
        Assert.Equal(8 / 15.0, alpha!.Value, 6);
    }

    private Correction Says(string coder, string unit, CorrectionAction action, string? field = null, string? value = null) =>
        new($"c{_number}", coder, s_start.AddMinutes(_number++), "", action)
        {
            Field = field, Value = value, Reports = [new CorrectedReport(unit, "doc", 0, 1)],
        };
}
