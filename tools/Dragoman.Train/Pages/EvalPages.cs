using System.CommandLine;
using System.Diagnostics;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Reading.Html;
using Dragoman.Reading.Html.Dating;
using NodaTime.Text;

namespace Dragoman.Train.Pages;

/// <summary><c>eval-pages</c>: measures body text and dates of pages by folds of sites, and the speed of both together.</summary>
internal static class EvalPages
{
    public static Command Verb()
    {
        var folder = new Option<string>("--pages") { DefaultValueFactory = _ => "../shared/data/pages", Description = "Pages with gold." };
        var wrong = new Option<bool>("--wrong") { Description = "List the pages whose date is wrong." };
        var command = new Command("eval-pages", "Measures body and date of pages, each page by a model that never saw its site, and speed.")
        {
            folder, wrong,
        };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(wrong)) ? 0 : 1);
        return command;
    }

    /// <summary>True where both figures are above their floors.</summary>
    private static bool Run(string folder, bool listsWrong)
    {
        var model = ReadingModel.Load(new ModelFolder("models"));
        var extraction = PageCorpus.Extraction(folder);
        var dates = PageCorpus.Dates(folder);
        Speed([.. extraction, .. dates], model);
        var measured = dates.Select(page => page.Url).ToHashSet(StringComparer.Ordinal);
        var day = Dates(DateTrainer.Of(dates, extraction, model), measured, listsWrong);
        var body = Body(new BodyTrainer(extraction, model), model);
        return PageFloors.Read("reading/held-out").Hold(body, day);
    }

    /// <summary>The text that is taken for a page's body, and its day of publication.</summary>
    public static (string Body, string? Day) Read(GoldPage gold, ReadingModel model)
    {
        var page = Page.Parse(gold.Html, gold.Url, model.Parts, new ReadLimits());
        var title = PageTitle.Of(page);
        var body = BodyBlocks.Of(page, title, model);
        var published = PageDates.Of(page, PageShape.Of(page, title, body), model);
        return (string.Join('\n', body.Select(block => block.Text)), published is null ? null : LocalDatePattern.Iso.Format(published.Day));
    }

    private static void Speed(List<GoldPage> pages, ReadingModel model)
    {
        foreach (var page in pages.Take(200)) Read(page, model);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        foreach (var page in pages) Read(page, model);
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        var size = pages.Average(page => page.Html.Length) / 1000;
        Console.WriteLine($"speed: {pages.Count / seconds:F0} pages a second of one core's time, of {size:F0} thousand characters each");
        Console.WriteLine($"speed: {pages.Count / watch.Elapsed.TotalSeconds:F0} pages a second by the clock");
    }

    private static double Dates(DateTrainer trainer, HashSet<string> measured, bool listsWrong)
    {
        int right = 0, all = 0, told = 0, found = 0;
        for (var fold = 0; fold < PageCorpus.Folds; fold++)
        {
            var forest = trainer.Learn(fold);
            foreach (var sample in trainer.Samples.Where(sample => sample.Gold.Fold == fold && measured.Contains(sample.Gold.Url)))
            {
                var best = sample.Best(forest, PageDates.Least);
                all++;
                if (best == sample.Gold.Date) right++;
                else if (listsWrong) Console.WriteLine($"{sample.Gold.Url}: gold {sample.Gold.Date}, told {best}");
                if (best is not null) told++;
                if (sample.Rows.Any(row => row.Day == sample.Gold.Date)) found++;
            }
        }
        Console.WriteLine($"dates: accuracy {(double)right / all:F4}; of {all} pages {told} tell one, {found} have the right one anywhere");
        return (double)right / all;
    }

    private static double Body(BodyTrainer trainer, ReadingModel model)
    {
        var (score, withTitle) = (new PieceScore(), new PieceScore());
        for (var fold = 0; fold < PageCorpus.Folds; fold++)
        {
            var body = trainer.Learn(fold);
            foreach (var sample in trainer.Samples.Where(sample => sample.Gold.Fold == fold))
            {
                var chances = body.Chances(sample.Page, sample.Features);
                var title = PageTitle.Of(sample.Page);
                var text = string.Join('\n', BodyBlocks.Of(sample.Page, title, model, chances).Select(block => block.Text));
                score.Add(sample.Gold, text);
                withTitle.Add(sample.Gold, title + "\n" + text);
            }
        }
        Console.WriteLine($"body: {score}");
        Console.WriteLine($"body behind its title, as read writes it: {withTitle}");
        return score.F1;
    }
}
