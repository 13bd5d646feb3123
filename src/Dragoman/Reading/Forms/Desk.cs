using System.Xml;
using Dragoman.Reading.Html;

namespace Dragoman.Reading.Forms;

/// <summary>Where sources are handed in: finds the form of each, reads it, and turns what goes wrong into results.</summary>
internal sealed class Desk(ReadOptions options, ReadingModel model)
{
    /// <summary>In the order in which they are asked; the last takes every text.</summary>
    private static readonly IForm[] s_forms = [new JsonLinesForm(), new PageForm(), new TextForm()];

    public ReadOptions Options { get; } = options;

    public ReadingModel Model { get; } = model;

    public IEnumerable<ReadResult> Read(Source source)
    {
        if (source.Head.IsEmpty) return [ReadResult.Failed(source.Name, ReadMessages.Empty)];
        if (source.Depth > Options.Limits.NestedArchives) return [ReadResult.Failed(source.Name, ReadMessages.Nested)];
        return Guard(source.Name, Array.Find(s_forms, form => form.Fits(source))!.Read(source, this));
    }

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
        _ => null,
    };
}
