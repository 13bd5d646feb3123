using Dragoman.App.Access;
using Dragoman.App.Pages.Frame;

namespace Dragoman.App.Pages.Meta;

/// <summary>Who changed what.</summary>
/// <param name="Lines">The latest lines, the latest first.</param>
public sealed record AuditModel(IReadOnlyList<AuditLine> Lines) : PageModel
{
    public override string Title => "Audit log";

    public static AuditModel Read(Visit visit) => new(visit.Service<AccessStore>().AuditLog());
}
