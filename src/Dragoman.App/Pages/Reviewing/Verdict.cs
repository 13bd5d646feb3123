namespace Dragoman.App.Pages.Reviewing;

/// <summary>What a coder said of an entry.</summary>
/// <param name="Unit">Id of the entry's first report.</param>
/// <param name="Coder">Who.</param>
/// <param name="Value">accept or reject.</param>
/// <param name="At">When.</param>
public sealed record Verdict(string Unit, string Coder, string Value, DateTimeOffset At);
