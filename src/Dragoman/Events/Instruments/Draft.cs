using Dragoman.Syntax;

namespace Dragoman.Events.Instruments;

/// <summary>An instrument in the making: mentions of one document in one article are pooled into it.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="title">Its name at first mention.</param>
internal sealed class Draft(string kind, string title)
{
    public string Kind { get; set; } = kind;

    public string Title { get; set; } = title;

    public List<Participant> Sponsors { get; } = [];

    public string? Body { get; set; }

    public string? Action { get; set; }

    public EventDate? Date { get; set; }

    public List<string> Provisions { get; } = [];

    public List<Participant> Attribution { get; set; } = [];

    /// <summary>The sentences that tell it, with the word of each mention.</summary>
    public List<(Sentence Sentence, int Word)> Mentions { get; } = [];

    public List<string> Steps { get; } = [];

    /// <summary>Worth an entry: something was done with it, or it says something.</summary>
    public bool IsTold => Action is not null || Provisions.Count > 0;
}
