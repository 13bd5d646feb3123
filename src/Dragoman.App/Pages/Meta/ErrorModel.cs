using Dragoman.App.Pages.Frame;

namespace Dragoman.App.Pages.Meta;

/// <summary>What went wrong.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="What">In two or three words.</param>
/// <param name="Detail">In a sentence, with the remedy.</param>
public sealed record ErrorModel(int Status, string What, string Detail) : PageModel
{
    public override string Title => What;
}
