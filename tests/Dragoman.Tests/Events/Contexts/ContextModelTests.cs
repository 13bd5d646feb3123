using Dragoman.Events.Contexts;
using Dragoman.Events.Relations;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Tests.Support;
using Dragoman.Text;

namespace Dragoman.Tests.Events.Contexts;

public sealed class ContextModelTests
{
    private static readonly ModelFolder s_models = new(Repository.File("models"));

    [Theory]
    [InlineData("The general reviewed two brigades near Tartu.", "military")]
    [InlineData("Deputies passed the bill on water meters in the lower house.", "legislative")]
    [InlineData("The court in Accra sentenced a banker to nine years for fraud.", "legal")]
    [InlineData("Cholera spread through the camp and doctors ran out of vaccine.", "health")]
    public void A_sentence_is_in_the_context_that_its_words_mean(string text, string context) => Assert.Contains(context, Of(text));

    [Theory]
    [InlineData("As a general rule the library lends no maps.", "military")]
    [InlineData("The grocer's bill came to nine pounds.", "legislative")]
    [InlineData("The girls played on the tennis court until dusk.", "legal")]
    public void A_word_in_another_sense_tells_no_context(string text, string context) => Assert.DoesNotContain(context, Of(text));

    private static List<string> Of(string text)
    {
        var tree = new MarkedPair(text, [], []).Analyse(Tokenizer.Load(s_models), Parser.Load(s_models));
        return ContextModel.Load(s_models, DetailLexicon.Load(s_models)).Of(tree);
    }
}
