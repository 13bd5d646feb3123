using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dragoman.Reading.Html;

/// <summary>Walks once over a parsed page and gathers its blocks of text, facts and dates.</summary>
internal sealed class PageWalk(Page page, PartWords words, ReadLimits limits)
{
    private static readonly HashSet<string> s_attributes =
    [
        "class", "id", "href", "content", "property", "name", "itemprop", "datetime", "lang", "type", "role", "hidden", "style", "rel",
        "title",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_reads =
        s_attributes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> s_dateWords = SearchValues.Create(["date", "publi"], StringComparison.Ordinal);

    private readonly BlockBuilder _text = new(page.Blocks, limits.HtmlBlocks);
    private readonly Dictionary<string, PartKinds> _kinds = new(StringComparer.Ordinal);

    /// <summary>Whether an attribute is of use here; the parser drops the others.</summary>
    public static bool Reads(ReadOnlySpan<char> attribute) => s_reads.Contains(attribute) || IsDateData(attribute);

    /// <summary>Such as data-date or data-publish-time.</summary>
    private static bool IsDateData(ReadOnlySpan<char> attribute) =>
        attribute.StartsWith("data-") && attribute.IndexOfAny(s_dateWords) >= 0;

    public void Walk(IHtmlDocument document)
    {
        page.Language = document.DocumentElement?.GetAttribute("lang");
        if (document.Head is { } head) Gather(head);
        if (document.Body is { } body) Visit(body, null);
        _text.Flush();
    }

    private void Gather(INode head)
    {
        for (var i = 0; i < head.ChildNodes.Length; i++)
            if (head.ChildNodes[i] is IElement element)
                Note(element);
    }

    private void Note(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta": AddFact(NameOf(element), element.GetAttribute("content")); break;
            case "title": page.HeadTitle ??= element.TextContent.Trim(); break;
            case "script" when Says(element, "type", "ld+json"): page.LinkedData.Add(element.TextContent); break;
            case "link" when element.GetAttribute("rel") == "canonical": AddFact("canonical", element.GetAttribute("href")); break;
            default: break;
        }
    }

    private static string? NameOf(IElement meta) =>
        meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");

    private static bool Says(IElement element, string attribute, string value) =>
        element.GetAttribute(attribute)?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;

    private void AddFact(string? name, string? value)
    {
        if (name is not null && !string.IsNullOrWhiteSpace(value)) page.Facts.Add(new(name.Trim().ToLowerInvariant(), value));
    }

    private void Visit(IElement element, Frame? parent)
    {
        var name = element.LocalName;
        switch (Elements.RoleOf(name))
        {
            case ElementRole.Skipped: Note(element); return;
            case ElementRole.Break: _text.Break(); return;
            case ElementRole.Block: VisitBlock(element, new Frame(name, parent, KindsOf(element, name))); return;
            default: VisitInline(element, name, parent!); return;
        }
    }

    private void VisitBlock(IElement element, Frame frame)
    {
        _text.Enter(frame);
        Mark(element, frame);
        Children(element, frame);
        _text.Leave(frame);
    }

    private void VisitInline(IElement element, string name, Frame frame)
    {
        Mark(element, frame);
        var isLink = name == "a";
        var isStrong = name is "b" or "strong" or "em" or "i";
        if (isLink) _text.Links++;
        if (isStrong) _text.Strong++;
        Children(element, frame);
        if (isLink) _text.Links--;
        if (isStrong) _text.Strong--;
    }

    private void Children(IElement element, Frame frame)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
            if (children[i] is IText text) _text.Add(text.Data);
            else if (children[i] is IElement child) Visit(child, frame);
    }

    /// <summary>Notes what an element says about dates and properties of the article.</summary>
    private void Mark(IElement element, Frame frame)
    {
        var property = element.GetAttribute("itemprop");
        var time = element.GetAttribute("datetime");
        if (property is not null && Fact(element) is { Length: > 0 and < 300 } fact) AddFact("itemprop:" + property, fact);
        var data = time is null && element.Attributes.Length > 0 ? Data(element) : null;
        var isDate = property?.Contains("date", StringComparison.OrdinalIgnoreCase) == true || element.LocalName is "time" or "abbr";
        if (time is null && data is null && !isDate) return;
        var value = time ?? data ?? element.GetAttribute("title") ?? element.GetAttribute("content") ?? element.TextContent;
        if (value.Length < 200)
            page.Times.Add(new TimeMark(value, $"{property} {element.ClassName} {element.Id}", frame, page.Blocks.Count));
    }

    private static string? Data(IElement element)
    {
        foreach (var attribute in element.Attributes)
            if (IsDateData(attribute.LocalName)) return attribute.Value;
        return null;
    }

    private static string Fact(IElement element) =>
        element.GetAttribute("content") ?? element.GetAttribute("datetime")
        ?? (element.ChildElementCount > 3 ? "" : element.TextContent.Trim());

    private PartKinds KindsOf(IElement element, string name)
    {
        var kinds = Elements.KindsOf(name) | Named(element.ClassName) | Named(element.Id) | Named(element.GetAttribute("role"));
        var isHidden = element.HasAttribute("hidden") || Says(element, "style", "display:none") || Says(element, "style", "display: none");
        return isHidden ? kinds | PartKinds.Hidden : kinds;
    }

    private PartKinds Named(string? value)
    {
        if (string.IsNullOrEmpty(value)) return PartKinds.None;
        if (!_kinds.TryGetValue(value, out var kinds)) _kinds[value] = kinds = words.In(value);
        return kinds;
    }
}
