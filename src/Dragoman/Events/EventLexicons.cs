using Dragoman.Events.Claims;
using Dragoman.Events.Contexts;
using Dragoman.Events.Instruments;
using Dragoman.Events.Scores;
using Dragoman.Events.Triggers;
using Dragoman.Models;

namespace Dragoman.Events;

/// <summary>The compiled lexicons that coding reads, and what was learned on top of them.</summary>
/// <param name="Triggers">Words that tell events, governors, classes of words.</param>
/// <param name="Claims">Words of figures.</param>
/// <param name="Instruments">Words of documents.</param>
/// <param name="Plover">Scores and codes of types and modes.</param>
/// <param name="Details">Words of contexts and issues.</param>
/// <param name="Contexts">What was learned about contexts.</param>
internal sealed record EventLexicons(
    TriggerLexicon Triggers, ClaimLexicon Claims, InstrumentLexicon Instruments, PloverTable Plover, DetailLexicon Details,
    ContextModel Contexts)
{
    /// <summary>Reads them all.</summary>
    public static EventLexicons Load(ModelFolder models)
    {
        var details = DetailLexicon.Load(models);
        return new(TriggerLexicon.Load(models), ClaimLexicon.Load(models), InstrumentLexicon.Load(models), PloverTable.Load(models),
            details, ContextModel.Load(models, details));
    }
}
