namespace Dragoman.Reading.Forms.Tables;

/// <summary>A table with a line of column names; each row with a text or page is a record.</summary>
internal sealed class CsvForm : IForm
{
    public bool Fits(Source source) =>
        source.Extension is ".csv" or ".tsv" || source.MediaType is "text/csv" or "text/tab-separated-values";

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        using var rows = new CsvRows(source.OpenLines(desk.Options.Limits.RecordBytes, from: null));
        if (rows.Next() is not { } names) yield break;
        var columns = new Columns(names);
        if (columns.Text < 0 && columns.Html < 0) throw new InputException(ReadMessages.TextColumn);
        if (source.From is { } mark) rows.GoTo(mark);
        while (rows.Next() is { } row)
            if (row.Any(field => field.Length > 0))
                yield return columns.Record(row, $"{source.Name}:{rows.Line}").BuildGuarded(desk) with { Mark = rows.Mark };
    }

    /// <summary>Where the fields of a record stand in a row.</summary>
    private sealed class Columns(List<string> names)
    {
        public int Text { get; } = Find(names, "text", "body", "content");

        public int Html { get; } = Find(names, "html");

        private readonly int _id = Find(names, "id");
        private readonly int _url = Find(names, "url", "link");
        private readonly int _title = Find(names, "title", "headline");
        private readonly int _published = Find(names, "published", "date");
        private readonly int _outlet = Find(names, "outlet", "source");
        private readonly int _author = Find(names, "author");
        private readonly int _language = Find(names, "language", "lang");

        public Record Record(List<string> row, string place) => new(place)
        {
            Id = At(row, _id),
            Url = At(row, _url),
            Title = At(row, _title),
            Text = At(row, Text),
            Html = At(row, Html),
            Published = At(row, _published),
            Outlet = At(row, _outlet),
            Author = At(row, _author),
            Language = At(row, _language),
        };

        private static int Find(List<string> names, params ReadOnlySpan<string> wanted)
        {
            foreach (var name in wanted)
                if (names.FindIndex(n => n.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) is var at and >= 0) return at;
            return -1;
        }

        private static string? At(List<string> row, int column) =>
            column >= 0 && column < row.Count && row[column].Length > 0 ? row[column] : null;
    }
}
