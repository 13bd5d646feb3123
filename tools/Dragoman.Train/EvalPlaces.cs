using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Dragoman.Models;
using Dragoman.Places;
using Dragoman.Reading;
using Dragoman.Syntax;

namespace Dragoman.Train;

/// <summary><c>eval-places</c>: recognition and resolution on ../shared/data/geo, which is for measuring only.</summary>
internal static class EvalPlaces
{
    /// <summary>The usual tolerance of the field: a hundred miles.</summary>
    private const double Tolerance = 161;

    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var shared = new Option<string>("--shared") { Description = "Shared data.", DefaultValueFactory = _ => "../shared" };
        var errors = new Option<bool>("--errors") { Description = "Prints what is wrong, by kind." };
        var verb = new Command("eval-places", "Measures places on TR-News and LGL.") { root, shared, errors };
        verb.SetAction(parse => Run(parse.GetValue(root)!, parse.GetValue(shared)!, parse.GetValue(errors)));
        return verb;
    }

    private static void Run(string root, string shared, bool errors)
    {
        var finder = PlaceFinder.Load(new ModelFolder(Path.Combine(root, "models")));
        foreach (var set in new[] { "tr-news", "lgl" })
        {
            var articles = File.ReadLines(Path.Combine(shared, "data", "geo", set + ".jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Select(gold => (Parsed: PlainSentences.Parse(Article(gold)), Gold: gold)).ToList();
            var score = new PlaceScore(errors ? Console.Out : TextWriter.Null);
            foreach (var (parsed, gold) in articles) score.Add(finder.Find(parsed), gold);
            Console.WriteLine($"{set}: {score}");
            Console.WriteLine($"{set}: {Speed(finder, articles.ConvertAll(article => article.Parsed)):N0} words a second");
        }
    }

    private static double Speed(PlaceFinder finder, List<ParsedArticle> articles)
    {
        var watch = Stopwatch.StartNew();
        foreach (var article in articles) finder.Find(article);
        return articles.Sum(article => article.Sentences.Sum(sentence => sentence.Count)) / watch.Elapsed.TotalSeconds;
    }

    private static Article Article(JsonElement gold) =>
        new(gold.GetProperty("id").GetString()!, gold.GetProperty("text").GetString()!) { Url = gold.GetProperty("url").GetString() };

    /// <summary>Exact spans; a place is right within the tolerance of gold's coordinates; gold without coordinates counts as missed.</summary>
    private sealed class PlaceScore(TextWriter log)
    {
        private int _gold, _found, _matched, _located, _right;

        public void Add(PlaceMentions found, JsonElement article)
        {
            var text = article.GetProperty("text").GetString()!;
            var mentions = found.All.GroupBy(mention => (mention.Span.Start, mention.Span.End)).ToDictionary(g => g.Key, g => g.First());
            _found += mentions.Count;
            foreach (var toponym in article.GetProperty("toponyms").EnumerateArray())
            {
                _gold++;
                var span = (toponym.GetProperty("start_utf16").GetInt32(), toponym.GetProperty("end_utf16").GetInt32());
                if (mentions.Remove(span, out var mention)) Compare(mention, toponym, text);
                else log.WriteLine($"MISSED\t{Around(text, span)}");
            }
            foreach (var mention in mentions.Values) log.WriteLine($"FALSE\t{Around(text, (mention.Span.Start, mention.Span.End))}\t{mention.Place.Name}, {mention.Place.Country}");
        }

        private void Compare(PlaceMention mention, JsonElement toponym, string text)
        {
            _matched++;
            if (toponym.GetProperty("lat").ValueKind != JsonValueKind.Number) return;
            _located++;
            var kilometres = Distance(mention.Place, toponym.GetProperty("lat").GetDouble(), toponym.GetProperty("lon").GetDouble());
            if (kilometres <= Tolerance) _right++;
            else log.WriteLine($"WRONG\t{Around(text, (mention.Span.Start, mention.Span.End))}\t{mention.Place}\t{mention.Rule}\t{toponym.GetProperty("name")}, {toponym.GetProperty("country")} {kilometres:F0} {(mention.Place.GeonamesId?.ToString() == toponym.GetProperty("geonameid").ToString() ? "SAMEID" : "")}");
        }

        private static string Around(string text, (int Start, int End) span) =>
            $"{text[Math.Max(0, span.Start - 30)..span.Start]}[[{text[span.Start..span.End]}]]{text[span.End..Math.Min(text.Length, span.End + 30)]}"
                .Replace('\n', ' ');

        private static double Distance(Place place, double latitude, double longitude)
        {
            var (north, south) = (place.Latitude * Math.PI / 180, latitude * Math.PI / 180);
            var half = Math.Sin((north - south) / 2);
            var turn = Math.Sin((place.Longitude - longitude) * Math.PI / 360);
            return 2 * 6371 * Math.Asin(Math.Min(1, Math.Sqrt(half * half + Math.Cos(north) * Math.Cos(south) * turn * turn)));
        }

        public override string ToString()
        {
            var (precision, recall) = ((double)_matched / _found, (double)_matched / _gold);
            return $"{_gold} gold, precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / (precision + recall):F3}; "
                + $"within {Tolerance} km of matched {(double)_right / _located:F3}; both, of all gold {(double)_right / _gold:F3}";
        }
    }
}
