namespace Dragoman.Events.Triggers;

/// <summary>What kind of word a trigger's head is; decides which grammar links its arguments.</summary>
internal enum TriggerPos
{
    /// <summary>A verb, or "be" with a preposition ("was in Lima").</summary>
    Verb,
    /// <summary>An event noun.</summary>
    Noun,
    /// <summary>A predicative adjective ("critical of").</summary>
    Adj,
}
