namespace Dragoman;

/// <summary>The stages that <see cref="StageClock"/> tells apart.</summary>
public enum Stage
{
    /// <summary>Bytes to articles.</summary>
    Reading,
    /// <summary>Text to sentences and tokens.</summary>
    Text,
    /// <summary>Tokens to trees.</summary>
    Syntax,
    /// <summary>When.</summary>
    Times,
    /// <summary>Who.</summary>
    Actors,
    /// <summary>Where.</summary>
    Places,
    /// <summary>Events, claims and instruments.</summary>
    Events,
}
