using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Tests.Reading;

/// <summary>Whole pages as sites build them, in our own words.</summary>
public sealed class PageTests
{
    private const string Menu = "<nav class=\"menu\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/w\">World</a></li></ul></nav>";

    private static readonly string[] s_english =
    [
        "The foreign ministers of Chile and Peru met in Lima on Tuesday and spoke about fishing, their common border and trade.",
        "They agreed to meet again in Santiago in the spring, the Chilean ministry said after the talks in a short statement.",
        "It was the third meeting of the two since the dispute over the waters off Arica began, and the longest so far.",
    ];

    private static readonly string[] s_german =
    [
        "Die Außenminister von Chile und Peru trafen sich am Dienstag in Lima und sprachen über Fischerei, die Grenze und den Handel.",
        "Sie vereinbarten ein weiteres Treffen in Santiago im Frühjahr, wie das chilenische Ministerium nach den Gesprächen mitteilte.",
        "Es war das dritte Treffen der beiden, seit der Streit um die Gewässer vor Arica begann, und das bisher längste von allen.",
    ];

    private static readonly string[] s_turkish =
    [
        "Şili ve Peru dışişleri bakanları salı günü Lima'da bir araya geldi ve balıkçılık, ortak sınır ile ticareti görüştü.",
        "Şili bakanlığının görüşmelerden sonra yaptığı kısa açıklamaya göre, iki bakan ilkbaharda Santiago'da yeniden buluşacak.",
        "Bu, Arica açıklarındaki sularla ilgili anlaşmazlığın başlamasından bu yana iki bakanın üçüncü ve en uzun görüşmesi oldu.",
    ];

    public static TheoryData<string[], string, string, string> Languages => new()
    {
        { s_english, "We use cookies to improve your experience.", "Most read", "Share this article" },
        { s_german, "Wir verwenden Cookies, um unsere Seite zu verbessern.", "Das könnte Sie auch interessieren", "Artikel teilen" },
        { s_turkish, "Bu sitede çerezler kullanılmaktadır.", "En Çok Okunanlar", "Abone Ol" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Body_is_kept_and_what_surrounds_it_is_not(string[] story, string cookies, string others, string share)
    {
        var article = Read.One("a.html", Page(
            $"<div class=\"share\">{share}</div>{Paragraphs(story)}",
            $"<div class=\"cookie-banner\"><p>{cookies}</p><button>OK</button></div>",
            $"<aside class=\"related\"><h3>{others}</h3><ul><li><a href=\"/x\">Quake kills ten</a></li>"
            + "<li><a href=\"/y\">Parliament votes</a></li></ul></aside><section class=\"comments\"><h3>Comments</h3>"
            + "<div class=\"comment\"><p>I do not believe a word of what they say here.</p></div></section>"));
        Assert.Equal("Talks in Lima\n\n" + string.Join("\n\n", story), article.Text);
    }

    [Fact]
    public void Facts_come_from_what_the_page_says_about_itself()
    {
        const string Facts = """
            <meta property="og:site_name" content="The Gazette"><meta property="og:title" content="Talks in Lima">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks in Lima",
             "datePublished":"2024-01-23T11:54:00+03:00","author":[{"@type":"Person","name":"A. Desk"}]}</script>
            """;
        var article = Read.One("a.html", Page("<p class=\"byline\">By A. Desk</p>"
            + "<figure><img src=x.jpg><figcaption>Ministers shake hands. (Gazette)</figcaption></figure>"
            + Paragraphs(s_english), "", "", Facts));
        Assert.Equal(("Talks in Lima", "The Gazette", "A. Desk"), (article.Title, article.Outlet, article.Author));
        Assert.Equal("Ministers shake hands. (Gazette)", article.Caption);
        var told = new Publication(new LocalDate(2024, 1, 23), new LocalTime(11, 54), Offset.FromHours(3), PublishedFrom.Page);
        Assert.Equal(told, article.Published);
        Assert.DoesNotContain("shake hands", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("By A. Desk", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-01-23T11:54:00Z\">", "")]
    [InlineData("", "<time datetime=\"2024-01-23T11:54\">yesterday</time>")]
    [InlineData("", "<div class=\"date\">Published: 23 January 2024, 11:54</div><div class=\"date\">Updated: 25 January 2024, 10:00</div>")]
    [InlineData("", "<span class=\"tarih\">Yayınlanma: 23.01.2024 - 11:54</span>")]
    public void Date_is_found_wherever_it_stands(string head, string body)
    {
        var article = Read.One("a.html", Page(body + Paragraphs(s_english), "", "", head));
        Assert.Equal((new LocalDate(2024, 1, 23), new LocalTime(11, 54)), (article.Published!.Day, article.Published.Time));
        Assert.DoesNotContain("11:54", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_of_lists_has_no_article()
    {
        var list = string.Concat(Enumerable.Range(0, 40).Select(n => $"<li><a href=/{n}>Go {n}</a></li>"));
        var html = $"<html><body>{Menu}<ul>{list}</ul></body></html>";
        Assert.Equal(ReadMessages.NoBody, Read.Failure("a.html", System.Text.Encoding.UTF8.GetBytes(html)));
    }

    [Fact]
    public void Character_set_of_the_page_is_believed()
    {
        using var read = new Read();
        var html = Page(Paragraphs(s_turkish), "", "", "<meta charset=\"windows-1254\">");
        var bytes = Dragoman.Reading.Characters.CharacterSets.Named("windows-1254")!.GetBytes(html);
        Assert.Contains(s_turkish[1], Assert.Single(read.All("a.html", bytes)).Article!.Text, StringComparison.Ordinal);
    }

    /// <summary>Pages that were learned from: a floor against breakage, well above what <c>eval-pages</c> measures.</summary>
    [Support.SharedFact("data/pages/extraction/html.tar")]
    public void Bodies_of_real_pages_stay_right()
    {
        var score = new Train.Pages.PieceScore();
        var model = ReadingModel.Load(Dragoman.Models.ModelFolder.Default);
        var pages = Train.Pages.PageCorpus.Extraction(Path.Combine(Support.Repository.Shared, "data", "pages"));
        foreach (var gold in pages.Where((_, n) => n % 10 == 0))
        {
            var page = Dragoman.Reading.Html.Page.Parse(gold.Html, gold.Url, model.Parts, new ReadLimits());
            var body = Dragoman.Reading.Html.BodyBlocks.Of(page, Dragoman.Reading.Html.PageTitle.Of(page), model);
            score.Add(gold, string.Join('\n', body.Select(block => block.Text)));
        }
        Assert.True(score.F1 > 0.95, score.ToString());
    }

    private static string Paragraphs(string[] story) => string.Concat(story.Select(paragraph => $"<p>{paragraph}</p>"));

    private static string Page(string article, string before, string after, string head = "") => $"""
        <!DOCTYPE html><html><head><title>Talks in Lima | The Gazette</title>{head}</head><body>{Menu}{before}
        <main><article class="article"><h1>Talks in Lima</h1>{article}</article>{after}</main>
        <footer class="footer"><p>All rights reserved</p><a href="/imprint">Imprint</a></footer></body></html>
        """;
}
