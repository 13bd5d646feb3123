namespace Dragoman.App.Pages.Frame;

/// <summary>A request that cannot be answered, in words for the one who asked; shown as a page or as problem details.</summary>
public sealed class PageException(int status, string title, string detail) : Exception(detail)
{
    public int Status { get; } = status;

    public string Title { get; } = title;

    public static PageException Missing(string what) => new(404, "Not found", $"There is no {what}.");

    public static PageException Bad(string detail) => new(400, "The request cannot be understood", detail);
}
