namespace Dragoman.Reading.Html;

/// <summary>What a part of a page is, by its tag or the words in its class and id (<c>lexicons/reading/parts.tsv</c>).</summary>
[Flags]
internal enum PartKinds
{
    None = 0,
    Content = 1,
    Article = 2,
    Navigation = 4,
    Header = 8,
    Footer = 16,
    Aside = 32,
    Comment = 64,
    Related = 128,
    Share = 256,
    Advert = 512,
    Meta = 1024,
    Caption = 2048,
    Dialog = 4096,
    Hidden = 8192,
    Teaser = 16384,
    Form = 32768,
    Table = 65536,
    List = 131072,
    Title = 262144,
    Date = 524288,
    Author = 1048576,
    Lead = 2097152,
}
