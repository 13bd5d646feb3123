using Dragoman.Text;
using NodaTime;

namespace Dragoman.Actors;

/// <summary>
/// An office that the text itself gives to a person: "Naledi Pandor, South Africa's minister of international relations".
/// </summary>
/// <param name="Person">Name as written.</param>
/// <param name="Office">Office as written.</param>
/// <param name="Role">The registry's role name where the office maps to one (<c>foreign_minister</c>), else null.</param>
/// <param name="Country">Actor code of the state or organisation.</param>
/// <param name="On">The day that the text speaks of: the publication date.</param>
/// <param name="Evidence">Where the text says so.</param>
public sealed record OfficeFact(string Person, string Office, string? Role, string Country, LocalDate? On, Span Evidence);
