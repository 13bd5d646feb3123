using System.Xml;
using Dragoman.Reading.Fetching;
using Dragoman.Reading.Forms.Archives;
using Dragoman.Reading.Forms.Feeds;
using Dragoman.Reading.Forms.Mail;
using Dragoman.Reading.Forms.Pdf;
using Dragoman.Reading.Forms.Tables;
using Dragoman.Reading.Html;

namespace Dragoman.Reading.Forms;

/// <summary>Where sources are handed in: finds the form of each, reads it, and turns what goes wrong into results.</summary>
internal sealed class Desk(ReadOptions options, ReadingModel model, Fetcher? fetcher = null) : IDisposable
{
    /// <summary>In the order in which they are asked; the last takes every text.</summary>
    private static readonly IForm[] s_forms = 
    [
        new GzipForm(), new ZipForm(), new TarForm(), new PdfForm(), new WarcForm(), new MailForm(), new JsonFeedForm(),
        new JsonLinesForm(), new SitemapForm(), new FeedForm(), new CsvForm(), new MarkdownForm(), new PageForm(), new TextForm(),
    ];

    private Fetcher? _own;

    public ReadOptions Options { get; } = options;

    public ReadingModel Model { get; } = model;

    /// <summary>Entries of feeds that were read before; null where all are to be read.</summary>
    public SeenEntries? Seen { get; init; }

    /// <summary>Whether a list led on to other lists, which change while it stays what it is.</summary>
    public bool HasLists { get; set; }

    /// <summary>Ends waiting for servers.</summary>
    public CancellationToken Stop { get; init; }

    public IEnumerable<ReadResult> Read(Source source)
    {
        if (Options.LineByLine) return Guard(source.Name, new JsonLinesForm().Read(source, this));
        if (source.Head.IsEmpty) return [ReadResult.Failed(source.Name, ReadMessages.Empty)];
        if (source.Depth > Options.Limits.NestedArchives) return [ReadResult.Failed(source.Name, ReadMessages.Nested)];
        return Guard(source.Name, Begin(Array.Find(s_forms, form => form.Fits(source))!, source));
    }

    /// <summary>Begins only when asked for the first result, so that what goes wrong at once is guarded too.</summary>
    private IEnumerable<ReadResult> Begin(IForm form, Source source)
    {
        foreach (var result in form.Read(source, this)) yield return result;
    }

    /// <summary>Fetches an address and reads what it holds. Fetching alone is asynchronous; reading waits for it here.</summary>
    /// <param name="address">An http or https address.</param>
    /// <param name="depth">Number of lists around it.</param>
    /// <param name="from">Where to go on in what it holds.</param>
    public IEnumerable<ReadResult> Follow(string address, int depth = 0, ReadMark? from = null)
    {
        var answer = (fetcher ?? (_own ??= new Fetcher(Options, TimeProvider.System)))
            .FetchAsync(address, known: null, Stop).GetAwaiter().GetResult();
        return answer.Failure is { } failure
            ? [ReadResult.Failed(address, failure) with { IsTransient = answer.IsTransient }]
            : Read(SourceOf(answer, depth, Options.Follow, from));
    }

    /// <summary>The results of an entry of a list, unless it was read before; the last one ends it, where all went well.</summary>
    public IEnumerable<ReadResult> Once(Source list, string entry, Func<IEnumerable<ReadResult>> read)
    {
        if (Seen?.Holds(entry) == true || Options.Journal?.Holds(list.Name, entry) == true) return [];
        var results = read().Select(result => result with { Mark = ReadMark.Start }).ToList();
        if (results.Exists(result => result.IsTransient)) return results;
        Seen?.Add(entry);
        if (results.Count > 0) results[^1] = results[^1] with { Ends = (list.Name, entry) };
        return results;
    }

    /// <summary>What a server answered, as a source whose own links may be followed.</summary>
    public static Source SourceOf(FetchResult answer, int depth, bool mayFollow, ReadMark? from = null) =>
        new(answer.Address.AbsoluteUri, new MemoryStream(answer.Body ?? []))
        {
            Url = answer.Address.AbsoluteUri, ContentType = answer.ContentType, Depth = depth, MayFollow = mayFollow, From = from,
        };

    public void Dispose() => _own?.Dispose();

    /// <summary>The results up to the first thing that cannot be read, and that as the last result.</summary>
    public static IEnumerable<ReadResult> Guard(string name, IEnumerable<ReadResult> results)
    {
        using var each = results.GetEnumerator();
        while (true)
        {
            ReadResult? result = null;
            string? failure = null;
            try
            {
                if (!each.MoveNext()) yield break;
                result = each.Current;
            }
            catch (Exception error) when (Explain(error) is { } text)
            {
                failure = text;
            }
            yield return result ?? ReadResult.Failed(name, failure!);
            if (failure is not null) yield break;
        }
    }

    private static string? Explain(Exception error) => error switch
    {
        InputException => error.Message,
        FileNotFoundException or DirectoryNotFoundException => ReadMessages.Missing,
        UnauthorizedAccessException => ReadMessages.Denied,
        XmlException => ReadMessages.Xml(error.Message),
        InvalidDataException or IOException => ReadMessages.Broken("input", error.Message),
        FormatException or ArgumentException or InvalidOperationException or NotSupportedException => ReadMessages.Unread(error.Message),
        _ => null,
    };
}
