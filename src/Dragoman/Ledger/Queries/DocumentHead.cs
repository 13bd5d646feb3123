using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>A document without its text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Headline, where known.</param>
/// <param name="Outlet">Publisher, where known.</param>
/// <param name="Url">Address, where it has one.</param>
/// <param name="Published">Day of publication, where known.</param>
public sealed record DocumentHead(string Id, string? Title, string? Outlet, string? Url, LocalDate? Published);
