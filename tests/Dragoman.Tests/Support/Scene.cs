using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Places;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Times;
using NodaTime.Text;

namespace Dragoman.Tests.Support;

/// <summary>
/// One annotated sentence by hand: a line a word as in <see cref="Tree"/>, with notes behind: <c>@KEN:William_Ruto</c> or
/// <c>@KEN</c> (several parted by a plus), <c>@date:2024-03-04</c>, <c>@place:Entebbe,UGA</c>.
/// </summary>
internal static class Scene
{
    public static readonly string Today = "2024-03-05";

    /// <summary>Events of the sentence, coded with the lexicon of the checkout.</summary>
    public static IReadOnlyList<Event> Code(string scene) => Lexicon.Coder.Code(Article(scene)).Events;

    public static AnnotatedArticle Article(string scene)
    {
        var lines = scene.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var tree = Tree.Of(string.Join('\n', lines.Select(line => string.Join(' ', line.Take(6)))));
        var notes = lines.SelectMany((line, word) => line.Skip(6).Select(note => (Word: word, Note: note[1..]))).ToArray();
        var published = new Publication(Day(Today), null, null, PublishedFrom.Given);
        var parsed = new ParsedArticle(new Article("scene", tree.Text) { Published = published }, [tree]);
        return new(parsed,
            new ActorMentions(parsed, [.. notes.Where(n => char.IsUpper(n.Note[0])).Select(n => Mention(tree, n))], []),
            new TimeMentions([.. notes.Where(n => n.Note.StartsWith("date:")).Select(n => Time(tree, n))], published),
            new PlaceMentions([.. notes.Where(n => n.Note.StartsWith("place:")).Select(n => Place(tree, n))]));
    }

    private static ActorMention Mention(Sentence tree, (int Word, string Note) note) => new(
        0, note.Word, note.Word, note.Word, new(tree[note.Word].Start, tree[note.Word].End),
        [.. note.Note.Replace('_', ' ').Split('+').Select(who => Coded.Participant(who).Actor)], "test");

    private static TimeMention Time(Sentence tree, (int Word, string Note) note)
    {
        var day = note.Note["date:".Length..];
        var span = new Dragoman.Text.Span(tree[note.Word].Start, tree[note.Word].End);
        return new(0, note.Word, note.Word, span, TimeType.Date, day, Day(day), Day(day), "test");
    }

    private static PlaceMention Place(Sentence tree, (int Word, string Note) note)
    {
        var place = note.Note["place:".Length..].Replace('_', ' ').Split(',');
        return new(0, note.Word, note.Word, note.Word, new(tree[note.Word].Start, tree[note.Word].End),
            new(place[0], place[1], 0, 0, null), "test");
    }

    private static NodaTime.LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
