using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Store;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Ledger.Store;

public sealed class FactsCodecTests
{
    [Fact]
    public void Reads_back_what_it_wrote()
    {
        var facts = Facts.Of(Coded.Event(EventType.CONSULT, "TUR:Hakan Fidan>RUS", "2024-03-04..2024-03-06", "They met.") with
        {
            Id = "e1", Mode = "third-party", Place = Coded.Place("Ankara", "TUR", 323786), Topics = ["grain"], Confidence = 0.8123,
            Position = new Position("for", "talks"), Attribution = [Coded.Participant("USA")],
            Magnitude = new Magnitude(new Amount(3, null, "over three"), null, new Amount(1, 1, "one")),
        });
        var back = FactsCodec.Read(FactsCodec.Write(facts));
        Assert.Equal(FactsCodec.Write(facts), FactsCodec.Write(back));
        Assert.Equivalent(facts, back);
    }

    [Fact]
    public void Another_format_is_told()
    {
        var bytes = FactsCodec.Write(new Facts("x", EntryKind.Claim, "deaths"));
        bytes[0] = 99;
        Assert.Contains("format 99", Assert.Throws<LedgerException>(() => FactsCodec.Read(bytes)).Message);
    }
}
