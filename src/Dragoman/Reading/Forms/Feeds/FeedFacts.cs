using System.Xml;

namespace Dragoman.Reading.Forms.Feeds;

/// <summary>What a feed says about itself before its entries.</summary>
internal sealed class FeedFacts
{
    /// <summary>Its title: the outlet of all entries.</summary>
    public string? Title { get; private set; }

    /// <summary>Notes an element outside the entries.</summary>
    public void Note(XmlReader reader)
    {
        if (Title is null && reader.LocalName == "title" && reader.Depth <= 2 && !reader.IsEmptyElement && reader.Read()
            && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            Title = reader.Value.Trim();
    }
}
