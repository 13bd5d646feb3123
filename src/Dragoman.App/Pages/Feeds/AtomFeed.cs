using System.Text;
using System.Xml;
using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Parts;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Feeds;

/// <summary>A query as an Atom feed (RFC 4287): an alert for any feed reader.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static IResult Write(Visit visit, string title, EntryQuery query)
    {
        var entries = visit.Queries.Entries(query with { Page = null }).Entries;
        var (origin, text) = ($"{visit.Http.Request.Scheme}://{visit.Http.Request.Host}", new MemoryStream());
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", $"Dragoman: {title}");
            xml.WriteElementString("id", origin + visit.Address);
            xml.WriteElementString("updated", Moment(entries.Select(e => e.Source.Published ?? e.Day).Max() ?? visit.Today));
            Link(xml, "self", origin + visit.Address);
            foreach (var entry in entries) Write(xml, entry, origin, visit);
            xml.WriteEndElement();
        }
        return Results.Bytes(text.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static void Write(XmlWriter xml, Entry entry, string origin, Visit visit)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Clean(Say.Line(entry)));
        xml.WriteElementString("id", "urn:dragoman:entry:" + entry.Id);
        xml.WriteElementString("updated", Moment(entry.Source.Published ?? entry.Day ?? visit.Today));
        Link(xml, "alternate", origin + Address.Entry(entry.Id));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Clean(entry.Source.Outlet ?? "unknown"));
        xml.WriteEndElement();
        xml.WriteElementString("summary", Clean(string.Join(" ", entry.Facts.Evidence.Select(e => e.Text))));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(NodaTime.LocalDate day) => Say.Day(day) + "T00:00:00Z";

    /// <summary>Text without what XML cannot hold.</summary>
    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c
        : '\uFFFD'));
}
