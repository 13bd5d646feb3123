namespace Dragoman.App.Access;

/// <summary>One line of the audit log.</summary>
/// <param name="At">When, UTC, ISO 8601.</param>
/// <param name="Who">The user.</param>
/// <param name="Action">What was done.</param>
/// <param name="Target">To what.</param>
/// <param name="From">Network address that asked.</param>
public sealed record AuditLine(string At, string Who, string Action, string Target, string From);
