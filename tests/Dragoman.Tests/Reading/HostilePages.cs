namespace Dragoman.Tests.Reading;

/// <summary>Pages that were made to do harm, or that look so. Tests read each; <c>bench hostile</c> measures their costs.</summary>
internal static class HostilePages
{
    private const int Many = 200_000;

    private const string Story = "<p>The foreign ministers of Chile and Peru met in Lima on Tuesday and spoke about "
        + "fishing, their border and trade.</p>";

    /// <summary>What is wrong with each page, and its source.</summary>
    public static IEnumerable<(string What, string Html)> All() =>
        Nested().Concat(Formats()).Concat(Crowded()).Concat(Texts()).Concat(Dates())
            .Select(page => (page.What, $"<html><body>{Story}{page.Html}"));

    private static IEnumerable<(string What, string Html)> Nested() =>
    [
        ("deep divs", Repeat("<div>")),
        ("deep divs with text", Repeat("<div>a")),
        ("nested tables", Repeat("<table><tr><td>", 20_000)),
        ("deep lists", Repeat("<ul><li>")),
        ("svg and math", Repeat("<svg><math><mi><svg>", 5000)),
        ("templates", Repeat("<template>", 5000)),
        ("selects", Repeat("<select><option>x", 20_000)),
        ("paragraphs at the bottom", Repeat("<div class=nav>", 500) + Repeat("<p>Peru and Chile met.", 29_000)),
        ("labels at the bottom", Repeat("<div class=share>", 500) + Repeat("<li>Share, print. ", 29_000)),
        ("more paragraphs than any page has", Repeat("<p>Peru and Chile met.")),
    ];

    private static IEnumerable<(string What, string Html)> Formats() =>
    [
        ("deep formatting", Repeat("<b>") + Repeat("<p>x")),
        ("different formatting", Numbered("<font color=#>", 2000) + Repeat("<p>x", 2000)),
        ("formatting just allowed", Numbered("<font color=#>", 80) + Repeat("<p>x", 29_000)),
        ("misnested formatting", Repeat("<a><b><i></a></b>", 3000)),
        ("misnested formatting in blocks", Repeat("<b><p></b>", 60_000)),
        ("foster parents", "<table>" + Repeat("<b>x")),
        ("text in tables", "<table>" + Repeat("x<tr>")),
        ("links", Repeat("<a href=x>Share</a>")),
    ];

    private static IEnumerable<(string What, string Html)> Crowded() =>
    [
        ("a million attributes", "<div " + Numbered("a#=1 ", 1_000_000) + ">x"),
        ("many with many attributes", Repeat("<p " + Numbered("data-date#=1 ", 500) + ">x", 3000)),
        ("one endless attribute", "<div class='" + new string('x', 5_000_000) + "'>x"),
        ("endless class words", "<div class='" + Repeat("content ") + "'>x"),
        ("a class for each", Numbered("<p class='c# content'>x", 29_000)),
        ("only open brackets", new string('<', 3_000_000)),
        ("open tag at the end", "<p>x<div a=\"" + new string('b', 100)),
        ("a million elements", Repeat("<i></i><p></p><br><hr><u></u>")),
        ("many empty elements", Repeat("<i></i>", 190_000)),
        ("facts", Numbered("<p itemprop='p#'>x", 29_000)),
        ("headings", Repeat("<h1>The ministers met</h1>", 29_000)),
        ("closed paragraphs", Repeat("</p>", 190_000)),
        ("closed, never opened", Repeat("<x>", 500) + Repeat("</y>", 190_000)),
        ("more closed than any page has", Repeat("</p>", 4_000_000)),
        ("formats closed, never opened", Repeat("<div>", 500) + Repeat("</b>", 190_000)),
        ("lists in lists", Repeat("<div><li>", 250) + Repeat("<li>", 190_000)),
        ("options", "<select>" + Repeat("<option>x")),
        ("captions and rows", "<table>" + Repeat("<caption><tr>", 190_000)),
        ("open scripts", Repeat("<script>", 400_000)),
        ("open comments", Repeat("<!--", 1_000_000)),
        ("brackets in attributes", Repeat("<p a='>'>", 190_000)),
    ];

    private static IEnumerable<(string What, string Html)> Texts() =>
    [
        ("endless comment", "<!--" + new string('-', 5_000_000)),
        ("endless entity", "<p>" + Repeat("&amp")),
        ("one word", "<p>" + new string('a', 5_000_000)),
        ("line breaks", Repeat("x<br><br>")),
        ("blanks", "<p>x" + new string(' ', 5_000_000) + "x"),
        ("commas", "<p>" + Repeat("a, ", 1_000_000)),
        ("names", "<html><head><title>" + Repeat("The ministers | ") + "</title></head><body>" + Repeat("<h1>The ministers", 29_000)),
        ("one long title", "<title>" + Repeat("minister ") + "</title>" + Repeat("<p>The envoys left.", 29_000)),
        ("one long heading", "<h1>" + Repeat("minister ") + "</h1>" + Repeat("<p>The envoys left.", 29_000)),
        ("one long name", "<meta name=author content='" + Repeat("minister ") + "'>" + Repeat("<p>Minister.", 29_000)),
        ("words joined by marks", "<p>" + Repeat("a\u00AD", 2_000_000)),
        ("spaces between digits", "<p>" + Repeat("1 " + new string(' ', 100) + "January ", 40_000)),
        ("broken json", "<script type='application/ld+json'>" + Repeat("[") + "</script>"),
        ("long json", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Repeat("The ministers met. ")
            + "\"}</script>" + Repeat("<p>The delegations went home again after a day.", 29_000)),
        ("repeated json", Repeat("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"name\":\"x\"}</script>", 50_000)),
    ];

    private static IEnumerable<(string What, string Html)> Dates() =>
    [
        ("dates without end", "<p>" + Repeat("1.1.2020 ")),
        ("all dates", "<p>" + string.Concat(Days().Select(day => $"{day:dd.MM.yyyy} "))),
        ("all dates often", Repeat("<p>" + string.Concat(Days().Select(day => $"{day:yyyy-MM-dd} ")), 12)),
        ("dates with labels", Repeat("<p>Published: 1 January 2020", 29_000)),
        ("marked dates", Repeat("<time datetime='2020-01-01'>x</time>")),
        ("digits without end", "<p>" + new string('1', 3_000_000)),
        ("short digits", Repeat("<p>1", 29_000)),
        ("script dates", "<script>" + Repeat("\"datePublished\":\"2020-01-01\",") + "</script>"),
    ];

    private static IEnumerable<DateOnly> Days() =>
        Enumerable.Range(0, 40_000).Select(n => new DateOnly(1985, 1, 1).AddDays(n));

    private static string Numbered(string piece, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(n => piece.Replace("#", $"{n}", StringComparison.Ordinal)));

    private static string Repeat(string piece, int count = Many) => string.Concat(Enumerable.Repeat(piece, count));
}
