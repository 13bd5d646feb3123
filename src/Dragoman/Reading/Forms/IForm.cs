namespace Dragoman.Reading.Forms;

/// <summary>One form in which articles come: a page, a feed, an archive …</summary>
internal interface IForm
{
    /// <summary>Whether the name, media type or first bytes are of this form.</summary>
    bool Fits(Source source);

    /// <summary>Reads its documents one after another; ends with an <see cref="InputException"/> where it cannot go on.</summary>
    IEnumerable<ReadResult> Read(Source source, Desk desk);
}
