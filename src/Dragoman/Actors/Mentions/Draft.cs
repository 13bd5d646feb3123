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
    public IReadOnlyList<Actor> Actors { get; set; } = [];

    /// <summary>The rule that made or linked it.</summary>
    public string Rule { get; set; } = "";

    public bool IsBackground { get; init; }

    /// <summary>The link that it waits for.</summary>
    public Anaphor Anaphor { get; init; }

    /// <summary>The name of a person without office and country, where the mention has one.</summary>
    public string? Name { get; init; }

    /// <summary>The phrase around an office, where there is one.</summary>
    public OfficePhrase? Phrase { get; init; }

    /// <summary>The office's role, for "the minister".</summary>
    public Role Role { get; init; }

    /// <summary>The states of which it means one or some that the article has named: "the two Baltic states".</summary>
    public IReadOnlyList<Actor>? Among { get; init; }

    /// <summary>One human being: a person, or an office without the holder's name.</summary>
    public bool IsHuman =>
        Actors is [{ Kind: ActorKind.Person } or { Office: not null, Code: not null }] && !(Phrase?.Has(OfficeTraits.Plural) ?? false);

    /// <summary>One state, organisation or group, not somebody who speaks for it.</summary>
    public bool IsBody => Actors.Count == 1 && Actors[0].Kind != ActorKind.Person && Actors[0].Office is null;

    /// <summary>Whether it is the subject of its clause.</summary>
    public bool IsSubject => Sentence.Words[Head].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;

    /// <summary>The words of the mention.</summary>
    public string Text => Sentence.Between(First, Last).ToString();

    public bool Covers(int word) => First <= word && word <= Last;

    /// <summary>Says whom it means, and by which rule.</summary>
    public bool Link(IReadOnlyList<Actor> actors, string rule)
    {
        if (actors.Count == 0) return false;
        (Actors, Rule) = (actors, rule);
        return true;
    }
}
