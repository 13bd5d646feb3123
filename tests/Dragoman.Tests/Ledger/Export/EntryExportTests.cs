using System.Xml.Linq;
using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Export;
using Dragoman.Ledger.Queries;

namespace Dragoman.Tests.Ledger.Export;

public sealed class EntryExportTests : IDisposable
{
    private readonly TestLedger _ledger = TestLedger.On(TestLedger.Sqlite);

    public EntryExportTests() => _ledger.Store.AddAll([.. LedgerStoreTests.Meeting(), .. ManyDocuments.Of(seed: 21, count: 20)]);

    [Fact]
    public void Gdelt_lines_have_sixty_one_columns() =>
        Assert.All(Lines(ExportFormat.Gdelt), line => Assert.Equal(61, line.Split('\t').Length));

    [Fact]
    public void Polecat_lines_have_the_columns_of_their_header() =>
        Assert.Single(Lines(ExportFormat.Polecat).Select(line => line.Split('\t').Length).Distinct());

    [Fact]
    public void Csv_and_jsonl_have_a_line_for_each_entry()
    {
        var entries = _ledger.Store.Queries.Count(new EntryQuery()).Number;
        Assert.Equal(entries + 1, Lines(ExportFormat.Csv).Length);
        Assert.Equal(entries, Lines(ExportFormat.Jsonl).Length);
    }

    [Fact]
    public void Graphml_is_the_network()
    {
        var graph = XDocument.Parse(Text(ExportFormat.Graphml));
        var ties = graph.Descendants().Where(e => e.Name.LocalName == "edge").ToList();
        Assert.Equal(_ledger.Store.Queries.Network().Count, ties.Count);
        Assert.Equal(_ledger.Store.Queries.Network().Sum(l => l.Count), ties.Sum(t => (int)t.Elements().First()));
    }

    [Fact]
    public void Corrections_become_training_data()
    {
        _ledger.Store.Correct(Correcting.Reject("a-0"), "ana", "not a meeting");
        using var output = new StringWriter();
        TrainingExport.Write(output, _ledger.Store.Queries);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Contains("\"action\":\"reject\"", line));
        Assert.Contains(lines, line => line.Contains("Hakan Fidan met Sergei Lavrov in Ankara", StringComparison.Ordinal));
    }

    public void Dispose() => _ledger.Dispose();

    private string Text(ExportFormat format)
    {
        using var output = new StringWriter();
        EntryExport.Write(output, format, _ledger.Store.Queries, new EntryQuery());
        return output.ToString();
    }

    private string[] Lines(ExportFormat format) => Text(format).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
