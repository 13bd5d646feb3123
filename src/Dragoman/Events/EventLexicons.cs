using Dragoman.Events.Claims;
using Dragoman.Events.Contexts;
using Dragoman.Events.Instruments;
using Dragoman.Events.Scores;
using Dragoman.Events.Triggers;
using Dragoman.Models;

namespace Dragoman.Events;

/// <summary>The compiled lexicons that coding reads.</summary>
/// <param name="Triggers">Words that tell events, governors, classes of words.</param>
/// <param name="Claims">Words of figures.</param>
/// <param name="Instruments">Words of documents.</param>
/// <param name="Plover">Scores and codes of types and modes.</param>
/// <param name="Details">Words of contexts and issues.</param>
internal sealed record EventLexicons(
    TriggerLexicon Triggers, ClaimLexicon Claims, InstrumentLexicon Instruments, PloverTable Plover, DetailLexicon Details)
{
    /// <summary>Reads them all.</summary>
    public static EventLexicons Load(ModelFolder models) => new(TriggerLexicon.Load(models), ClaimLexicon.Load(models),
        InstrumentLexicon.Load(models), PloverTable.Load(models), DetailLexicon.Load(models));
}
