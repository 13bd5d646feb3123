namespace Dragoman.Train.Pages;

/// <summary>A page with what is known about it.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Html">Its source.</param>
internal sealed record GoldPage(string Url, string Html)
{
    /// <summary>Pieces of its body.</summary>
    public string[] With { get; init; } = [];

    /// <summary>Pieces that are no part of its body.</summary>
    public string[] Without { get; init; } = [];

    /// <summary>Pieces of comments on it.</summary>
    public string[] Comments { get; init; } = [];

    /// <summary>Day of publication, ISO.</summary>
    public string? Date { get; init; }

    /// <summary>The fold of its site: pages of one site never help to learn what they are measured by.</summary>
    public int Fold => (int)(Hash(Site) % PageCorpus.Folds);

    private string Site
    {
        get
        {
            var host = new Uri(Url).Host;
            var parts = host.Split('.');
            return parts.Length <= 2 ? host : string.Join('.', parts[^(parts[^2].Length <= 3 && parts.Length > 2 ? 3 : 2)..]);
        }
    }

    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);
}
