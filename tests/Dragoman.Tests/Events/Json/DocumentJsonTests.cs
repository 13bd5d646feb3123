using System.Buffers;
using System.Text;
using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Events.Json;
using Dragoman.Reading;
using Dragoman.Tests.Support;
using Dragoman.Text;
using NodaTime;

namespace Dragoman.Tests.Events.Json;

public sealed class DocumentJsonTests
{
    [Fact]
    public void Reads_back_what_it_wrote()
    {
        var line = Line(Full());
        Assert.Equal(line, Line(DocumentJson.Read(Encoding.UTF8.GetBytes(line))));
    }

    [Fact]
    public void Writes_one_line_a_document() => Assert.Equal(1, Line(Full()).Count(c => c is '\n' or '\u2028' or '\u2029'));

    [Fact]
    public void Keeps_the_order_of_the_contract()
    {
        using var json = JsonDocument.Parse(Line(Full()));
        Assert.Equal(["document", "events", "claims", "instruments", "offices"], Names(json.RootElement));
        Assert.Equal(["id", "type", "mode", "cameo", "score", "status", "actors", "recipients", "date", "place", "topics", "contexts",
            "position", "attribution", "magnitude", "confidence", "evidence", "why"], Names(json.RootElement.GetProperty("events")[0]));
        Assert.Equal(["text", "name", "kind", "code", "sector", "office", "country", "entity"],
            Names(json.RootElement.GetProperty("events")[0].GetProperty("actors")[0]));
    }

    [Fact]
    public void Spells_members_as_the_contract_does()
    {
        var line = Line(Full());
        Assert.Contains("\"type\":\"CONSULT\",\"mode\":\"third-party\"", line);
        Assert.Contains("\"status\":\"occurred\"", line);
        Assert.Contains("\"published\":\"2024-01-23T11:54\",\"published_from\":\"page\"", line);
    }

    [Theory]
    [InlineData("2024-01-23")]
    [InlineData("2024-01-23T11:54")]
    [InlineData("2024-01-23T11:54:09Z")]
    [InlineData("2024-01-23T11:54-05:00")]
    public void Publication_dates_survive(string text) =>
        Assert.Equal(text, Words.Of(Words.ParsePublication(text, PublishedFrom.Page)));

    [Fact]
    public void An_unknown_word_is_named_in_the_error()
    {
        var line = Line(Full()).Replace("\"occurred\"", "\"happened\"", StringComparison.Ordinal);
        Assert.Contains("happened", Assert.Throws<FormatException>(() => DocumentJson.Read(Encoding.UTF8.GetBytes(line))).Message);
    }

    private static string Line(CodedDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        DocumentJson.Write(buffer, document);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(p => p.Name);

    private static CodedDocument Full()
    {
        var e = Coded.Event(EventType.CONSULT, "TUR:Hakan Fidan>RUS", "2024-01-22..2024-01-23",
            "They met\u2028in \u201cAnkara\u201d <again>.") with
        {
            Mode = "third-party", Cameo = "046", Place = Coded.Place("Ankara", "TUR", 323786), Topics = ["grain"],
            Contexts = ["diplomatic"], Position = new Position("for", "talks"), Attribution = [Coded.Participant("RUS")],
            Magnitude = new Magnitude(new Amount(3, null, "more than three"), null, new Amount(1, 1, "one")),
            Why = new Reason("consult.meet", "met", 0, 1, ["status: past tense"]),
        };
        var document = Coded.Document("d1", "2024-01-23", e);
        return document with
        {
            Article = document.Article with
            {
                Published = new Publication(new LocalDate(2024, 1, 23), new LocalTime(11, 54), null, PublishedFrom.Page),
            },
            Claims = [new Claim("c1", "deaths", new Amount(12, 12, "12")) { Of = "civilians", AsOf = Coded.Date("2024-01-22") }],
            Instruments =
                [new Instrument("i1", "agreement", "grain deal") { Action = "signed", Body = "UN", Provisions = ["safe passage"] }],
            Offices =
                [new OfficeFact("Hakan Fidan", "foreign minister", "foreign_minister", "TUR", new LocalDate(2024, 1, 23), new Span(0, 4))],
        };
    }
}
