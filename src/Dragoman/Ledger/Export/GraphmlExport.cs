using System.Globalization;
using System.Xml;
using Dragoman.Events;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Queries;

namespace Dragoman.Ledger.Export;

/// <summary>The network of the actors of some entries as GraphML.</summary>
internal static class GraphmlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(TextWriter output, IEnumerable<Entry> entries)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var ties = new SortedDictionary<(string A, string B), (int Count, double Score)>();
        foreach (var entry in entries.Where(e => e.Facts.Kind == EntryKind.Event))
        {
            foreach (var participant in entry.Facts.Participants) Name(names, participant);
            var bodies = entry.Facts.Participants.Select(p => ActorKeys.Body(p.Actor)).Distinct().Order(StringComparer.Ordinal).ToArray();
            foreach (var (a, i) in bodies.Select((a, i) => (a, i)))
            {
                foreach (var b in bodies[(i + 1)..])
                {
                    var (count, score) = ties.GetValueOrDefault((a, b));
                    ties[(a, b)] = (count + 1, score + entry.Facts.Score);
                }
            }
        }
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CloseOutput = false });
        Write(xml, names, ties);
    }

    private static void Name(SortedDictionary<string, string> names, Participant participant)
    {
        var body = ActorKeys.Body(participant.Actor);
        if (ActorKeys.Own(participant.Actor) == body) names[body] = participant.Actor.Name;
        else names.TryAdd(body, body);
    }

    private static void Write(
        XmlWriter xml, SortedDictionary<string, string> names, SortedDictionary<(string A, string B), (int Count, double Score)> ties)
    {
        xml.WriteStartElement("graphml", Namespace);
        WriteKey(xml, "name", "node", "string");
        WriteKey(xml, "count", "edge", "int");
        WriteKey(xml, "score", "edge", "double");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "undirected");
        foreach (var (key, name) in names)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", key);
            WriteData(xml, "name", name);
            xml.WriteEndElement();
        }
        foreach (var ((a, b), (count, score)) in ties)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", a);
            xml.WriteAttributeString("target", b);
            WriteData(xml, "count", count.ToString(CultureInfo.InvariantCulture));
            WriteData(xml, "score", score.ToString("0.#", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        xml.WriteEndDocument();
    }

    private static void WriteKey(XmlWriter xml, string name, string of, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(string.Concat(value.Where(XmlConvert.IsXmlChar)));
        xml.WriteEndElement();
    }
}
