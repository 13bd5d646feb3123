namespace Dragoman.Events.Modality;

/// <summary>What a clause's own words say of its event.</summary>
internal enum Mood
{
    /// <summary>Nothing: infinitive or gerund; the clause above decides.</summary>
    Open,
    /// <summary>It took place or takes place.</summary>
    Real,
    /// <summary>It is going on.</summary>
    Progressive,
    /// <summary>It will take place.</summary>
    Future,
    /// <summary>It should take place.</summary>
    Wanted,
    /// <summary>It might or would take place.</summary>
    Unreal,
    /// <summary>It did not take place.</summary>
    Negated,
}
