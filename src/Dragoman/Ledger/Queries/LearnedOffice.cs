using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>An office that texts give to a person.</summary>
/// <param name="Person">Name as written.</param>
/// <param name="Office">Office as written.</param>
/// <param name="Role">Role of the registry, where it is one.</param>
/// <param name="Country">State or organisation.</param>
/// <param name="First">First day for which a text says so.</param>
/// <param name="Last">Last day for which a text says so.</param>
/// <param name="Documents">Number of documents that say so.</param>
/// <param name="Document">One that does, the latest.</param>
public sealed record LearnedOffice(
    string Person, string Office, string? Role, string Country, LocalDate? First, LocalDate? Last, int Documents, string Document);
