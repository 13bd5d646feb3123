using Dragoman.Events;
using Dragoman.Events.Claims;
using Dragoman.Events.Instruments;
using Dragoman.Events.Triggers;
using Dragoman.Train;

namespace Dragoman.Tests.Support;

/// <summary>The lexicons as they stand in the checkout, so that an edited line needs no new model to be tested.</summary>
internal static class Lexicon
{
    public static TriggerLexicon English { get; } = new LexiconFolder(Repository.File("lexicons", "en")).Read();

    public static ClaimLexicon Claims { get; } = new(file => CompileFigures.Lines(Repository.File("lexicons", "en", "claims"), file));

    public static InstrumentLexicon Instruments { get; } =
        new(file => CompileFigures.Lines(Repository.File("lexicons", "en", "instruments"), file));

    /// <summary>A coder over these lexicons.</summary>
    public static EventCoder Coder { get; } = new(English, Claims, Instruments);
}
