using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>An office with the days for which it may be taken as held, as a line of <c>--actors</c>.</summary>
/// <param name="Told">What the texts say.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record OfficeTerm(LearnedOffice Told, LocalDate From, LocalDate To);
