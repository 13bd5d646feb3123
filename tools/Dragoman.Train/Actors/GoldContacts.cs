using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Text;
using NodaTime.Text;

namespace Dragoman.Train.Actors;

/// <summary>Who takes part in the contacts of gold articles, against the mentions in the contacts' evidence.</summary>
/// <param name="coder">The pipeline up to who, when and where.</param>
internal sealed class GoldContacts(Coder coder)
{
    private readonly Counts _codes = new();
    private readonly Counts _persons = new();

    /// <summary>The texts of an <c>articles.jsonl</c>.</summary>
    public static IEnumerable<string> Texts(string file) => Lines(file).Select(line => line.GetProperty("text").GetString()!);

    public void Score(string folder)
    {
        var articles = Lines(Path.Combine(folder, "articles.jsonl")).ToDictionary(line => line.GetProperty("id").GetString()!);
        foreach (var gold in Lines(Path.Combine(folder, "gold.jsonl")))
            Score(articles[gold.GetProperty("id").GetString()!], gold.GetProperty("contacts"));
        Console.WriteLine($"{folder}: codes {_codes}; persons {_persons}");
    }

    private void Score(JsonElement line, JsonElement contacts)
    {
        var article = Article(line);
        var (parsed, mentions, _, _) = coder.Annotate(article);
        foreach (var contact in contacts.EnumerateArray())
            if (!contact.TryGetProperty("optional", out var optional) || !optional.GetBoolean()) Score(parsed, mentions, contact);
    }

    private void Score(ParsedArticle article, ActorMentions mentions, JsonElement contact)
    {
        var evidence = contact.GetProperty("evidence").GetString()!;
        var start = article.Text.IndexOf(evidence, StringComparison.Ordinal);
        var span = new Span(start, start + evidence.Length);
        var inside = mentions.All.Where(m => article.Sentences[m.Sentence].Span.Overlaps(span)).ToList();
        var acting = inside.Where(m => !m.IsBackground).SelectMany(m => m.Actors).ToList();
        var codes = Strings(contact, "countries");
        var persons = Strings(contact, "persons").Select(Surname).ToHashSet(StringComparer.Ordinal);
        _codes.Add(codes, [.. inside.SelectMany(m => m.Actors).Select(a => a.Code).OfType<string>()], acting.Select(a =>
            a.Code).OfType<string>());
        _persons.Add(persons, [.. inside.SelectMany(m => m.Actors).Where(IsPerson).Select(a => Surname(a.Name))],
            acting.Where(IsPerson).Select(a => Surname(a.Name)));
        Show(article, contact, inside, codes);
    }

    private static void Show(ParsedArticle article, JsonElement contact, List<ActorMention> inside, HashSet<string> codes)
    {
        Console.WriteLine($"{article.Article.Id} {string.Join(' ', codes)} | {string.Join(", ", Strings(contact, "persons"))}");
        foreach (var sentence in inside.Select(m => m.Sentence).Distinct())
            Console.WriteLine("    " + article.Sentences[sentence].Span.In(article.Text).ToString().ReplaceLineEndings(" "));
        foreach (var mention in inside)
            Console.WriteLine($"        {(mention.IsBackground ? "(bg) " : "")}{mention.Span.In(article.Text)} = "
                + string.Join("; ", mention.Actors.Select(a => $"{a.Code} {a.Name} [{a.Office}]")) + $" ({mention.Rule})");
    }

    private static Article Article(JsonElement line)
    {
        var published = line.GetProperty("published").GetString();
        return new(line.GetProperty("id").GetString()!, line.GetProperty("text").GetString()!)
        {
            Published = published is null ? null : new(LocalDatePattern.Iso.Parse(published[..10]).Value, null, null, PublishedFrom.Given),
        };
    }

    private static bool IsPerson(Actor actor) => actor.Kind == ActorKind.Person;

    private static string Surname(string name) => Folding.Fold(name).Split(' ', '-')[^1];

    private static HashSet<string> Strings(JsonElement element, string property) =>
        [.. element.GetProperty(property).EnumerateArray().Select(item => item.GetString()!)];

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>Gold items found, and found ones that gold has.</summary>
    private sealed class Counts
    {
        private int _gold, _hit, _found, _right;

        public void Add(HashSet<string> gold, HashSet<string> found, IEnumerable<string> acting)
        {
            (_gold, _hit) = (_gold + gold.Count, _hit + gold.Count(found.Contains));
            var distinct = acting.ToHashSet(StringComparer.Ordinal);
            (_found, _right) = (_found + distinct.Count, _right + distinct.Count(gold.Contains));
        }

        public override string ToString() =>
            $"{_hit} of {_gold} found ({Percent(_hit, _gold)}), {_right} of {_found} named there take part ({Percent(_right, _found)})";

        private static string Percent(int part, int whole) => $"{100.0 * part / Math.Max(1, whole):F1} %";
    }
}
