using System.Buffers;
using Dragoman.Events;
using Dragoman.Events.Json;
using Dragoman.Ledger.Merging;
using Dragoman.Reading.Copies;

namespace Dragoman.Ledger.Store;

/// <summary>A coded document made ready for the store, outside any transaction.</summary>
internal sealed class NewDocument
{
    public NewDocument(CodedDocument coded, string models, DateTimeOffset added)
    {
        (Coded, Models, Added) = (coded, models, added);
        var buffer = new ArrayBufferWriter<byte>();
        DocumentJson.Write(buffer, coded);
        Record = buffer.WrittenSpan.ToArray();
        Hash = Keys.Of(Record);
        Published = coded.Article.Published is { } published ? LedgerDay.Number(published.Day) : null;
        Did = Keys.Of(Published ?? 0, Id);
        Signature = TextSignature.Of(coded.Article.Text);
        var source = new SourceOfReport(Id, coded.Article.Outlet, Published, Signature);
        Reports = [.. WithOwnIds(Facts.Of(coded)).Select(facts => new Report(Keys.Of(Published ?? 0, facts.Id), Did, facts, source))];
    }

    public CodedDocument Coded { get; }

    public string Id => Coded.Article.Id;

    public string Models { get; }

    public DateTimeOffset Added { get; }

    /// <summary>The contract's record in UTF-8.</summary>
    public byte[] Record { get; }

    /// <summary>Tells whether a document is the one that the ledger has already.</summary>
    public long Hash { get; }

    public int? Published { get; }

    public long Did { get; }

    /// <summary>Tells copies of the text.</summary>
    public TextSignature Signature { get; }

    public IReadOnlyList<Report> Reports { get; }

    /// <summary>Two reports with one id in a document, as of two actors in one clause, get numbers.</summary>
    public static IEnumerable<Facts> WithOwnIds(IEnumerable<Facts> all) =>
        all.GroupBy(f => f.Id, StringComparer.Ordinal).SelectMany(same =>
            same.Select((f, i) => i == 0 ? f : f with { Id = $"{f.Id}.{i + 1}" }));
}
