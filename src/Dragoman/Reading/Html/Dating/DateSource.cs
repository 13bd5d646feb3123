namespace Dragoman.Reading.Html.Dating;

/// <summary>Where on a page a date stands; the earlier ones tell the time of day better.</summary>
internal enum DateSource
{
    LinkedPublished,
    LinkedModified,
    LinkedOther,
    MetaPublished,
    MetaModified,
    MetaOther,
    PropertyPublished,
    PropertyModified,
    TimePublished,
    TimeModified,
    TimeOther,
    LabelPublished,
    LabelModified,
    Alone,
    Marked,
    Headline,
    Body,
    Margin,
    Comment,
    ScriptPublished,
    ScriptModified,
    Address,
    OtherAddress,
}
