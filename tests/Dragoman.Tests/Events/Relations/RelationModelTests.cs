using Dragoman.App.Commands;
using Dragoman.Events;
using Dragoman.Events.Relations;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Tests.Support;
using Dragoman.Text;

namespace Dragoman.Tests.Events.Relations;

public sealed class RelationModelTests
{
    private static readonly ModelFolder s_models = new(Repository.File("models"));

    [Theory]
    [InlineData("<s>Norway</s> condemned <t>the Eritrean government</t> for the arrests.", EventType.ACCUSE)]
    [InlineData("<t>Two Danish sailors</t> were arrested by <s>Gambian police</s> on Sunday.", EventType.COERCE)]
    [InlineData("<s>Nepal</s> refused to accept <t>the Indian proposal</t>.", EventType.REJECT)]
    [InlineData("<s>Togo</s> agreed to release <t>a Beninese officer</t>.", EventType.AGREE)]
    public void Knows_plain_relations(string marked, EventType expected)
    {
        var pair = MarkedPair.Parse(marked);
        var tree = pair.Analyse(Tokenizer.Load(s_models), Parser.Load(s_models));

        Assert.Equal(expected, RelationModel.Load(s_models).Judge(tree, pair.Actors, pair.Recipients).Type);
    }

    [Fact]
    public void Relate_keeps_all_columns_and_their_order()
    {
        var output = new StringWriter();
        var scores = Enumerable.Range(0, 17).Select(type => type == (int)EventType.AID ? 1.0 : 0);
        var judged = new RelationJudgement(EventType.AID, null, [.. scores]);

        RelateCommand.Relate(new StringReader("id\tmarked_sentence\tnote\n7\t<s>A</s> helps <t>B</t>\tx\n"), output, _ => judged);

        var lines = output.ToString().Split('\n');
        Assert.StartsWith("id\tmarked_sentence\tnote\ttype\tmode\tscore\tAGREE\tCONSULT", lines[0]);
        Assert.StartsWith("7\t<s>A</s> helps <t>B</t>\tx\tAID\t\t1.0000\t0.0000", lines[1]);
    }

    [Fact]
    public void Relate_asks_for_its_column() => Assert.Throws<InvalidDataException>(
        () => RelateCommand.Relate(new StringReader("id\ttext\n"), TextWriter.Null, _ => throw new InvalidOperationException()));
}
