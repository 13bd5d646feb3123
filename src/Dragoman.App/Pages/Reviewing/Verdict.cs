namespace Dragoman.App.Pages.Reviewing;

/// <summary>What a coder said of an entry.</summary>
/// <param name="Question">What was asked: <see cref="Verdicts.Whole"/>, or a field.</param>
/// <param name="Unit">Id of the entry's first report.</param>
/// <param name="Coder">Who.</param>
/// <param name="Value">accept, edit or reject; of a field the value that the coder gave it, or <see cref="Verdicts.AsCoded"/>.</param>
/// <param name="At">When the coder last spoke of the entry.</param>
public sealed record Verdict(string Question, string Unit, string Coder, string Value, DateTimeOffset At);
