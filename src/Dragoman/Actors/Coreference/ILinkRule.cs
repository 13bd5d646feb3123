using Dragoman.Actors.Mentions;

namespace Dragoman.Actors.Coreference;

/// <summary>One way in which a mention can refer to somebody else's.</summary>
internal interface ILinkRule
{
    /// <summary>Links a mention if the rule is about its sort and finds whom it means.</summary>
    bool Link(Draft draft, Discourse discourse);
}
