namespace Dragoman.Actors.Mentions;

/// <summary>What kind of link a mention waits for.</summary>
internal enum Anaphor
{
    /// <summary>None: it says itself who is meant.</summary>
    None,
    /// <summary>An office or organ without its country: "the minister", "his Egyptian counterpart", "the ministry".</summary>
    Office,
    /// <summary>A name that may belong to somebody whom the article introduces: "Fidan".</summary>
    Name,
    /// <summary>None: somebody who is no actor, but whom a pronoun may mean: "a driver told reporters that he …".</summary>
    Stranger,
    /// <summary>A pronoun.</summary>
    Pronoun,
    /// <summary>A relative pronoun.</summary>
    Relative,
    /// <summary>A common noun: "the country", "both sides", "the group".</summary>
    Noun,
    /// <summary>A phrase that lists who is meant: "actors ranging from Qatar to Egypt".</summary>
    List,
}
