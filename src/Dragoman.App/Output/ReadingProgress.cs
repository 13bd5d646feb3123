using System.Diagnostics;
using Dragoman.Reading;

namespace Dragoman.App.Output;

/// <summary>Tells on the terminal how far reading has come: documents, their rate, and the remaining time of a long input.</summary>
internal sealed class ReadingProgress : IDisposable
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(500);

    private readonly TextWriter? _terminal = Console.IsErrorRedirected ? null : Console.Error;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = s_step;
    private string? _source;
    private (long Bytes, TimeSpan Time) _start;
    private long _documents;

    /// <summary>Notes a result.</summary>
    public void Note(ReadResult result)
    {
        _documents++;
        if (_terminal is null || result.Position is not { } position) return;
        if (position.Source != _source) (_source, _start) = (position.Source, (position.Bytes, _watch.Elapsed));
        if (_watch.Elapsed < _next) return;
        _next = _watch.Elapsed + s_step;
        _terminal.Write($"\r\u001b[K{Line(position)}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_watch.Elapsed >= s_step) _terminal?.Write("\r\u001b[K");
    }

    private string Line(ReadPosition position)
    {
        var rate = $"{_documents:N0} documents, {_documents / _watch.Elapsed.TotalSeconds:N0} a second";
        var read = position.Bytes - _start.Bytes;
        if (position.Length is not > 0 || read <= 0) return rate;
        var rest = (_watch.Elapsed - _start.Time) * ((double)(position.Length - position.Bytes) / read);
        return $"{rate}, {100 * position.Bytes / position.Length} % of {Path.GetFileName(position.Source)}, {rest:hh\\:mm\\:ss} to go";
    }
}
