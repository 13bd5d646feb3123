using Dragoman.Tests.Support;
using Dragoman.Train.Pages;

namespace Dragoman.Tests.Reading;

/// <summary>
/// Accuracy is a ratchet. The model that is kept has seen these pages, so this holds the code; <c>eval-pages</c> measures on pages of sites
/// that it has not seen, and holds the floors of <c>reading/held-out</c>.
/// </summary>
public sealed class PageAccuracyTests
{
    /// <summary>Every fourth page is enough to notice a change, and soon read.</summary>
    private const int Step = 4;

    private static readonly PageFloors s_floors = PageFloors.Read("reading/pages", Repository.File("eval", "baseline.json"));

    [SharedFact("data/pages/extraction")]
    public void Bodies_stay_above_their_floor()
    {
        var score = new PieceScore();
        foreach (var page in Sample(PageCorpus.Extraction(Folder))) score.Add(page, EvalPages.Read(page, Read.Reader.Model).Body);

        Assert.InRange(score.F1, s_floors.Body, 1);
    }

    [SharedFact("data/pages/dates")]
    public void Days_stay_above_their_floor()
    {
        var pages = Sample(PageCorpus.Dates(Folder));

        Assert.InRange(pages.Average(page => EvalPages.Read(page, Read.Reader.Model).Day == page.Date ? 1.0 : 0.0), s_floors.Day, 1);
    }

    private static string Folder => Path.Combine(Repository.Shared, "data", "pages");

    private static List<GoldPage> Sample(List<GoldPage> pages) => [.. pages.Where((_, number) => number % Step == 0)];
}
