using System.Xml;
using System.Xml.Linq;

namespace Dragoman.Reading.Forms.Feeds;

/// <summary>A sitemap for news, or an index of sitemaps: the pages named in it are fetched, newest as the site orders them.</summary>
internal sealed class SitemapForm : IForm
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
    };

    public bool Fits(Source source) => XmlHead.Root(source.Head) is "urlset" or "sitemapindex";

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        using var reader = XmlReader.Create(source.Open(), s_settings);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName is not ("url" or "sitemap")) continue;
            using var item = reader.ReadSubtree();
            var entry = XElement.Load(item);
            if (Value(entry, "loc") is not { } address) continue;
            var isList = entry.Name.LocalName == "sitemap";
            desk.HasLists |= isList;
            var results = isList ? desk.Follow(address, source.Depth + 1).Select(ReadAgain)
                : desk.Once(source, address, () => desk.Follow(address).Select(result => Complete(result, entry)));
            foreach (var result in results) yield return result;
        }
    }

    /// <summary>The maps in an index are fetched anew on going on; which of their pages were read is known by name.</summary>
    private static ReadResult ReadAgain(ReadResult result) => result with { Mark = ReadMark.Start };

    private static ReadResult Complete(ReadResult result, XElement entry) => result.Article is not { } article ? result : result with
    {
        Article = article with
        {
            Title = article.Title ?? Value(entry, "title"),
            Outlet = article.Outlet ?? Value(entry, "name"),
            Published = article.Published ?? PublicationText.Parse(Value(entry, "publication_date"), PublishedFrom.Page),
        },
    };

    private static string? Value(XElement entry, string name) =>
        entry.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim();
}
