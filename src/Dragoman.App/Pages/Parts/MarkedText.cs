using Dragoman.Events;
using Dragoman.Ledger;

namespace Dragoman.App.Pages.Parts;

/// <summary>
/// A document's text cut into paragraphs and these into pieces of which each lies wholly inside or outside of every mark, with
/// notes for the margin beside the paragraph in which their sentences begin.
/// </summary>
public sealed class MarkedText
{
    private readonly string _text;
    private readonly IReadOnlyList<Mark> _marks;

    public MarkedText(CodedDocument document, AnnotatedArticle? annotated, IReadOnlyDictionary<string, string>? entries = null)
    {
        _text = document.Article.Text;
        var facts = Facts.Of(document).ToList();
        _marks = [.. facts.SelectMany(f => f.Evidence).Select(e => new Mark(e.Start, e.End, "evidence", "")),
            .. annotated is null ? [] : Found(annotated), .. annotated is null ? [] : Triggers(annotated, document)];
        _marks = [.. _marks.Where(m => m.Start >= 0 && m.End <= _text.Length && m.Start < m.End)];
        var notes = facts.Where(f => f.Evidence.Count > 0).Select(f => new Note(f, entries?.GetValueOrDefault(f.Id))).ToList();
        Paragraphs = [.. Cut().Select(p => new Paragraph([.. Pieces(p.Start, p.End)],
            [.. notes.Where(n => n.Facts.Evidence[0].Start >= p.Start && n.Facts.Evidence[0].Start < p.End)]))];
    }

    /// <summary>A stretch of text with the marks that cover it.</summary>
    public sealed record Piece(string Text, IReadOnlyList<Mark> Marks);

    /// <summary>What was coded from a sentence.</summary>
    public sealed record Note(Facts Facts, string? Entry);

    /// <summary>A paragraph and what was coded from it.</summary>
    public sealed record Paragraph(IReadOnlyList<Piece> Pieces, IReadOnlyList<Note> Notes);

    public IReadOnlyList<Paragraph> Paragraphs { get; }

    private static IEnumerable<Mark> Found(AnnotatedArticle found) =>
    [
        .. found.Actors.All.Where(m => !m.IsBackground).Select(m =>
            new Mark(m.Span.Start, m.Span.End, "actor", string.Join(", ", m.Actors.Select(Named)))),
        .. found.Times.All.Select(m => new Mark(m.Span.Start, m.Span.End, "time", m.Value)),
        .. found.Places.All.Where(m => !m.IsAdjective).Select(m => new Mark(m.Span.Start, m.Span.End, "place",
            m.Place.Country is { } country ? $"{m.Place.Name} ({country})" : m.Place.Name)),
    ];

    private static string Named(Dragoman.Actors.Actor actor) => actor.Code is { } code && code != actor.Name
        ? $"{actor.Name} ({code})" : actor.Name;

    private static IEnumerable<Mark> Triggers(AnnotatedArticle found, CodedDocument document)
    {
        var reasons = document.Events.Select(e => (e.Why, Label: e.Type.ToString()))
            .Concat(document.Claims.Select(c => (c.Why, Label: Say.Words(c.Measure))))
            .Concat(document.Instruments.Select(i => (i.Why, Label: Say.Words(i.Kind))));
        foreach (var (why, label) in reasons)
        {
            if (why is null || why.Sentence >= found.Parsed.Sentences.Count) continue;
            var sentence = found.Parsed.Sentences[why.Sentence];
            if (why.Word >= 0 && why.Word < sentence.Count) yield return new Mark(sentence[why.Word].Start, sentence[why.Word].End,
                "trigger", label);
        }
    }

    private IEnumerable<(int Start, int End)> Cut()
    {
        for (var start = 0; start < _text.Length;)
        {
            var end = _text.IndexOf('\n', start);
            if (end < 0) end = _text.Length;
            if (!_text.AsSpan(start, end - start).IsWhiteSpace()) yield return (start, end);
            start = end + 1;
        }
    }

    private IEnumerable<Piece> Pieces(int start, int end)
    {
        var marks = _marks.Where(m => m.Start < end && m.End > start).ToList();
        var cuts = marks.SelectMany(m => new[] { m.Start, m.End }).Where(c => c > start && c < end).Append(start).Append(end)
            .Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            yield return new Piece(_text[from..to], [.. marks.Where(m => m.Start <= from && m.End >= to)
                .DistinctBy(m => (m.Layer, m.Label))]);
        }
    }
}
