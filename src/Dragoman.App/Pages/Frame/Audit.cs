using Dragoman.App.Access;

namespace Dragoman.App.Pages.Frame;

/// <summary>Writes down what visitors change.</summary>
internal static class Audit
{
    public static void Write(Visit visit, string action, string target) => visit.Service<AccessStore>().Audit(
        visit.Visitor.Name, action, target, visit.Http.Connection.RemoteIpAddress?.ToString() ?? "");
}
