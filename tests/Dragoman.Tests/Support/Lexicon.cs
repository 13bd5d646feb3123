using Dragoman.Events;
using Dragoman.Events.Claims;
using Dragoman.Events.Confidence;
using Dragoman.Events.Contexts;
using Dragoman.Events.Instruments;
using Dragoman.Events.Relations;
using Dragoman.Events.Scores;
using Dragoman.Events.Triggers;
using Dragoman.Train;

namespace Dragoman.Tests.Support;

/// <summary>The lexicons as they stand in the checkout, so that an edited line needs no new model to be tested.</summary>
internal static class Lexicon
{
    public static TriggerLexicon English { get; } = new LexiconFolder(Repository.File("lexicons", "en")).Read();

    public static ClaimLexicon Claims { get; } = new(file => LexiconTable.Lines(Repository.File("lexicons", "en", "claims"), file));

    public static InstrumentLexicon Instruments { get; } =
        new(file => LexiconTable.Lines(Repository.File("lexicons", "en", "instruments"), file));

    /// <summary>All lines of the trigger lexicons.</summary>
    public static IReadOnlyList<Trigger> Triggers { get; } =
        [.. new LexiconFolder(Repository.File("lexicons", "en")).Triggers().Select(l => l.Split('\t', 2))
            .Select(l => LexiconLine.Trigger(l[0], l[1]))];

    public static PloverTable Plover { get; } = new(Rows("modes"), Rows("cameo"));

    /// <summary>A coder over these lexicons, without learned models.</summary>
    public static EventCoder Coder { get; } =
        new(new EventLexicons(English, Claims, Instruments, Plover, Details, Contexts), null, new ConfidenceModel([]));

    public static DetailLexicon Details => new(
        [.. File.ReadLines(Repository.File("lexicons", "en", "contexts.tsv")).Skip(1)],
        File.ReadLines(Repository.File("lexicons", "en", "nominalisations.tsv")).Skip(1));

    /// <summary>A context model that has learned nothing: the lexicon alone decides.</summary>
    private static ContextModel Contexts => new(new LinearModel([], [], [], [0]), Details);

    private static IEnumerable<string> Rows(string table) => File.ReadLines(Repository.File("lexicons", "plover", table + ".tsv")).Skip(1);
}
