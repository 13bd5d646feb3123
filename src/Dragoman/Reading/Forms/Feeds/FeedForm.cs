using System.Xml;
using System.Xml.Linq;

namespace Dragoman.Reading.Forms.Feeds;

/// <summary>RSS 2.0, RSS 1.0 and Atom: each entry that holds its text is an article; of the others the page is fetched.</summary>
internal sealed class FeedForm : IForm
{
    /// <summary>No external entities, no document types, no stylesheets.</summary>
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1 << 20, IgnoreComments = true,
        IgnoreProcessingInstructions = true, CloseInput = true,
    };

    public bool Fits(Source source) => XmlHead.Root(source.Head) is "rss" or "feed" or "RDF";

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        using var reader = XmlReader.Create(source.Open(), s_settings);
        var feed = new FeedFacts();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName is not ("item" or "entry"))
            {
                feed.Note(reader);
                continue;
            }
            using var item = reader.ReadSubtree();
            var entry = FeedEntry.Of(XElement.Load(item), feed);
            foreach (var result in entry.Read(source, desk)) yield return result;
        }
    }
}
