using Dragoman.Events.Triggers;

namespace Dragoman.Tests.Support;

/// <summary>The trigger lexicon as it stands in the checkout, so that an edited line needs no new model to be tested.</summary>
internal static class Lexicon
{
    public static TriggerLexicon English { get; } = new LexiconFolder(Repository.File("lexicons", "en")).Read();
}
