using System.Text.Json;
using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>
/// Counts over annotated articles. Spans must be exact; a place is right within <see cref="Tolerance"/> of gold's coordinates; gold
/// without coordinates counts as never right.
/// </summary>
internal sealed class PlaceScore(TextWriter errors)
{
    /// <summary>The usual tolerance of the field in kilometres: a hundred miles.</summary>
    public const double Tolerance = 161;

    private int _gold, _found, _matched, _located, _right;

    /// <summary>Share of found mentions that are gold's.</summary>
    public double Precision => (double)_matched / _found;

    /// <summary>Share of gold mentions that are found.</summary>
    public double Recall => (double)_matched / _gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Share of matched mentions (with coordinates in gold) that lie where gold has them.</summary>
    public double Located => (double)_right / _located;

    /// <summary>Share of all gold mentions that are both found and right.</summary>
    public double Right => (double)_right / _gold;

    /// <summary>Scores one article.</summary>
    public void Add(PlaceMentions found, JsonElement article)
    {
        var text = article.GetProperty("text").GetString()!;
        var mentions = found.All.ToDictionary(mention => (mention.Span.Start, mention.Span.End));
        _found += mentions.Count;
        foreach (var toponym in article.GetProperty("toponyms").EnumerateArray())
        {
            _gold++;
            var span = (toponym.GetProperty("start_utf16").GetInt32(), toponym.GetProperty("end_utf16").GetInt32());
            if (mentions.Remove(span, out var mention)) Compare(mention, toponym, text);
            else errors.WriteLine($"missed\t{Around(text, span)}");
        }
        foreach (var (span, mention) in mentions) errors.WriteLine($"false\t{Around(text, span)}\t{Named(mention)}");
    }

    private void Compare(PlaceMention mention, JsonElement toponym, string text)
    {
        _matched++;
        if (toponym.GetProperty("lat").ValueKind != JsonValueKind.Number) return;
        _located++;
        var kilometres = Kilometres(mention.Place, toponym.GetProperty("lat").GetDouble(), toponym.GetProperty("lon").GetDouble());
        if (kilometres <= Tolerance) _right++;
        else errors.WriteLine($"wrong\t{Around(text, (mention.Span.Start, mention.Span.End))}\t{Named(mention)}\t{kilometres:F0} km");
    }

    private static string Named(PlaceMention mention) => $"{mention.Place.Name}, {mention.Place.Country} ({mention.Rule})";

    private static string Around(string text, (int Start, int End) span)
    {
        const int margin = 30;
        var (from, to) = (Math.Max(0, span.Start - margin), Math.Min(text.Length, span.End + margin));
        return $"{text[from..span.Start]}[{text[span.Start..span.End]}]{text[span.End..to]}".ReplaceLineEndings(" ");
    }

    private static double Kilometres(Place place, double latitude, double longitude)
    {
        var (north, south) = (double.DegreesToRadians(place.Latitude), double.DegreesToRadians(latitude));
        var half = Math.Sin((north - south) / 2);
        var turn = Math.Sin(double.DegreesToRadians(place.Longitude - longitude) / 2);
        return 2 * 6371 * Math.Asin(Math.Min(1, Math.Sqrt(half * half + Math.Cos(north) * Math.Cos(south) * turn * turn)));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{_gold} gold, precision {Precision:F3}, recall {Recall:F3}, F1 {F1:F3}; "
        + $"within {Tolerance} km of matched {Located:F3}; both, of all gold {Right:F3}";
}
