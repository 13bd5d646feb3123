namespace Dragoman.App.Pages.Paste;

/// <summary>What a visitor pastes.</summary>
public sealed record PasteInput
{
    /// <summary>An article, or the address of a page.</summary>
    public string? Text { get; init; }

    /// <summary>Headline, where the text has one.</summary>
    public string? Title { get; init; }

    /// <summary>Date of publication; what "yesterday" is reckoned from.</summary>
    public string? Published { get; init; }

    /// <summary>Put it into the ledger too.</summary>
    public bool Add { get; init; }
}
