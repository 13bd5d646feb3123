using System.Text;
using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Places;
using NodaTime;

namespace Dragoman.Ledger.Store;

/// <summary>
/// Facts as compact bytes for a column of the store: the fields in fixed order, strings with their lengths, null as an empty
/// string. A first byte tells the version, so that later fields can be added behind.
/// </summary>
internal static class FactsCodec
{
    private const byte Version = 1;

    public static byte[] Write(Facts facts)
    {
        using var stream = new MemoryStream(512);
        using var output = new BinaryWriter(stream, Encoding.UTF8);
        output.Write(Version);
        output.Write(facts.Id);
        output.Write((byte)facts.Kind);
        output.Write(facts.Type);
        output.WriteText(facts.Mode);
        output.Write(facts.Cameo);
        output.Write((float)facts.Score);
        output.Write((byte)facts.Status);
        output.WriteList(facts.Actors, WriteParticipant);
        output.WriteList(facts.Recipients, WriteParticipant);
        output.WriteOptional(facts.Date, WriteDate);
        output.WriteOptional(facts.Place, WritePlace);
        output.WriteList(facts.Topics, static (w, text) => w.Write(text));
        output.WriteList(facts.Contexts, static (w, text) => w.Write(text));
        output.WriteOptional(facts.Position, static (w, p) => { w.Write(p.Stance); w.Write(p.Issue); });
        output.WriteList(facts.Attribution, WriteParticipant);
        output.WriteOptional(facts.Magnitude, WriteMagnitude);
        output.WriteOptional(facts.Amount, WriteAmount);
        output.WriteText(facts.Unit);
        output.WriteText(facts.Qualifier);
        output.WriteText(facts.Subject);
        output.WriteText(facts.Body);
        output.Write((float)facts.Confidence);
        output.WriteList(facts.Evidence, WriteEvidence);
        output.Flush();
        return stream.ToArray();
    }

    public static Facts Read(byte[] bytes)
    {
        using var input = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
        if (input.ReadByte() is var version && version != Version)
            throw new LedgerException($"A report is stored in format {version}, this program reads {Version}: use a newer Dragoman.");
        return new Facts(input.ReadString(), (EntryKind)input.ReadByte(), input.ReadString())
        {
            Mode = input.ReadText(),
            Cameo = input.ReadString(),
            Score = Decimals(input.ReadSingle()),
            Status = (EventStatus)input.ReadByte(),
            Actors = input.ReadList(ReadParticipant),
            Recipients = input.ReadList(ReadParticipant),
            Date = input.ReadOptional(ReadDate),
            Place = input.ReadOptional(ReadPlace),
            Topics = input.ReadList(static r => r.ReadString()),
            Contexts = input.ReadList(static r => r.ReadString()),
            Position = input.ReadOptional(static r => new Position(r.ReadString(), r.ReadString())),
            Attribution = input.ReadList(ReadParticipant),
            Magnitude = input.ReadOptional(ReadMagnitude),
            Amount = input.ReadOptional(ReadAmount),
            Unit = input.ReadText(),
            Qualifier = input.ReadText(),
            Subject = input.ReadText(),
            Body = input.ReadText(),
            Confidence = Decimals(input.ReadSingle()),
            Evidence = input.ReadList(ReadEvidence),
        };
    }

    /// <summary>Scores and confidences have at most four decimals; a float keeps them, read back as they were written.</summary>
    private static double Decimals(float value) => Math.Round(value, 4);

    private static void WriteParticipant(BinaryWriter output, Participant participant)
    {
        var actor = participant.Actor;
        output.Write(participant.Text);
        output.Write(actor.Name);
        output.Write((byte)actor.Kind);
        output.WriteText(actor.Code);
        output.WriteText(actor.Cameo);
        output.WriteText(actor.Sector);
        output.WriteText(actor.Office);
        output.WriteText(actor.Country);
        output.WriteText(actor.Entity);
    }

    private static Participant ReadParticipant(BinaryReader input) => new(
        input.ReadString(),
        new Actor(input.ReadString(), (ActorKind)input.ReadByte(), input.ReadText())
        {
            Cameo = input.ReadText(), Sector = input.ReadText(), Office = input.ReadText(), Country = input.ReadText(),
            Entity = input.ReadText(),
        });

    private static void WriteDate(BinaryWriter output, EventDate date)
    {
        output.WriteText(date.Text);
        output.Write(LedgerDay.Number(date.Start));
        output.Write(LedgerDay.Number(date.End));
        output.Write(date.Inferred);
    }

    private static EventDate ReadDate(BinaryReader input) =>
        new(input.ReadText(), ReadDay(input), ReadDay(input), input.ReadBoolean());

    private static LocalDate ReadDay(BinaryReader input) => LedgerDay.Date(input.ReadInt32());

    private static void WritePlace(BinaryWriter output, EventPlace place)
    {
        output.Write(place.Text);
        output.Write(place.Place.Name);
        output.WriteText(place.Place.Country);
        output.Write(place.Place.Latitude);
        output.Write(place.Place.Longitude);
        output.Write(place.Place.GeonamesId ?? 0);
        output.Write(place.Place.Kind);
    }

    private static EventPlace ReadPlace(BinaryReader input) => new(
        input.ReadString(),
        new Place(input.ReadString(), input.ReadText(), input.ReadDouble(), input.ReadDouble(),
            input.ReadInt32() is > 0 and var id ? id : null)
        {
            Kind = input.ReadString(),
        });

    private static void WriteMagnitude(BinaryWriter output, Magnitude magnitude)
    {
        output.WriteOptional(magnitude.Dead, WriteAmount);
        output.WriteOptional(magnitude.Injured, WriteAmount);
        output.WriteOptional(magnitude.Arrested, WriteAmount);
    }

    private static Magnitude ReadMagnitude(BinaryReader input) =>
        new(input.ReadOptional(ReadAmount), input.ReadOptional(ReadAmount), input.ReadOptional(ReadAmount));

    private static void WriteAmount(BinaryWriter output, Amount amount)
    {
        output.Write(amount.Low);
        output.Write(amount.High ?? double.NaN);
        output.Write(amount.Text);
    }

    private static Amount ReadAmount(BinaryReader input) =>
        new(input.ReadDouble(), input.ReadDouble() is var high && double.IsNaN(high) ? null : high, input.ReadString());

    private static void WriteEvidence(BinaryWriter output, Evidence evidence)
    {
        output.Write7BitEncodedInt(evidence.Start);
        output.Write7BitEncodedInt(evidence.End);
        output.Write(evidence.Text);
    }

    private static Evidence ReadEvidence(BinaryReader input) =>
        new(input.Read7BitEncodedInt(), input.Read7BitEncodedInt(), input.ReadString());
}
