using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>A mention in the making: actors may still be missing until coreference has found them.</summary>
internal sealed class Draft(Sentence sentence, int first, int last)
{
    public Sentence Sentence { get; } = sentence;

    /// <summary>First word.</summary>
    public int First { get; } = first;

    /// <summary>Last word, inclusive.</summary>
    public int Last { get; } = last;

    /// <summary>The word where relations attach.</summary>
    public int Head { get; init; } = MentionHead.Of(sentence, first, last);

    /// <summary>Whom it means; empty while unresolved.</summary>
    public List<Actor> Actors { get; init; } = [];

    /// <summary>The rule that made or linked it.</summary>
    public required string Rule { get; set; }

    public bool IsBackground { get; init; }

    /// <summary>The phrase around an office, where there is one.</summary>
    public OfficePhrase? Phrase { get; init; }

    /// <summary>The office's role, for "the minister".</summary>
    public Role Role { get; init; }

    public bool IsPerson => Actors.Count == 1 && Actors[0].Kind == ActorKind.Person;

    public bool Covers(int word) => First <= word && word <= Last;
}
