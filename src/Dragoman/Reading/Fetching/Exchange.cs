using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Dragoman.Reading.Forms.Archives;

namespace Dragoman.Reading.Fetching;

/// <summary>One question to a server and its answer, asked again after growing pauses while the server is busy.</summary>
internal sealed class Exchange(HttpClient client, ReadLimits limits, TimeProvider clock)
{
    /// <summary>Longest time that a server's Retry-After is waited for right here; a longer one ends the try.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(30);

    /// <summary>The answer, or where it redirects to.</summary>
    public async Task<(FetchResult Answer, Uri? Redirect)> RunAsync(Uri address, FeedState? known, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var (answer, redirect) = await TryAsync(address, known, stop).ConfigureAwait(false);
            var wait = answer.RetryAfter ?? limits.RetryPause * Math.Pow(2, tries - 1);
            if (!answer.IsTransient || tries >= limits.Tries || wait > s_longestWait) return (answer, redirect);
            await Task.Delay(wait, clock, stop).ConfigureAwait(false);
        }
    }

    private async Task<(FetchResult Answer, Uri? Redirect)> TryAsync(Uri address, FeedState? known, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(limits.AnswerTime);
        try
        {
            using var request = Request(address, known);
            var sending = client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time.Token);
            using var response = await sending.ConfigureAwait(false);
            return await AnswerAsync(address, response, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (new FetchResult(address) { Failure = ReadMessages.Slow(limits.AnswerTime) }, null);
        }
        catch (Exception error) when (Refusal(error) is { } refusal)
        {
            return (new FetchResult(address) { Failure = refusal.Message, IsRefused = true }, null);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            var isTransient = error is not InvalidDataException;
            return (new FetchResult(address) { Failure = ReadMessages.Line(error.Message), IsTransient = isTransient }, null);
        }
    }

    private static InputException? Refusal(Exception? error) =>
        error as InputException ?? (error is null ? null : Refusal(error.InnerException));

    private static HttpRequestMessage Request(Uri address, FeedState? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known?.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } date) request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        return request;
    }

    private async Task<(FetchResult Answer, Uri? Redirect)> AnswerAsync(Uri address, HttpResponseMessage response, CancellationToken stop)
    {
        var status = (int)response.StatusCode;
        var answer = new FetchResult(address) { Status = status, ETag = response.Headers.ETag?.ToString(), LastModified = Date(response) };
        if (response.StatusCode == HttpStatusCode.NotModified) return (answer with { IsUnchanged = true }, null);
        if (status is >= 300 and < 400 && response.Headers.Location is { } location) return (answer, new Uri(address, location));
        if (status is < 200 or >= 300)
            return (answer with
            {
                Failure = ReadMessages.Status(status, response.ReasonPhrase),
                IsTransient = status is 429 or 500 or 502 or 503 or 504,
                RetryAfter = Wait(response.Headers.RetryAfter),
            }, null);
        var type = response.Content.Headers.TryGetValues("Content-Type", out var values) ? values.FirstOrDefault() : null;
        return (answer with { Body = await BodyAsync(response.Content, stop).ConfigureAwait(false), ContentType = type }, null);
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? after) => after?.Delta ?? (after?.Date is { } date ? date - clock.GetUtcNow() : null);

    private static string? Date(HttpResponseMessage response) =>
        response.Content.Headers.TryGetValues("Last-Modified", out var values) ? values.FirstOrDefault() : null;

    /// <summary>The packed bytes as they come, up to the limit, and then unpacked, up to the limit again.</summary>
    private async Task<byte[]> BodyAsync(HttpContent content, CancellationToken stop)
    {
        using var packed = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var chunk = new byte[81920];
        for (int count; (count = await stream.ReadAsync(chunk, stop).ConfigureAwait(false)) > 0;)
        {
            if (packed.Length + count > limits.DocumentBytes) throw new InputException(ReadMessages.TooLarge(limits.DocumentBytes));
            packed.Write(chunk, 0, count);
        }
        packed.Position = 0;
        return Unpack(packed, content.Headers.ContentEncoding.LastOrDefault()?.ToLowerInvariant());
    }

    private byte[] Unpack(MemoryStream packed, string? encoding)
    {
        Stream? unpacked = encoding switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpacked is null) return packed.ToArray();
        using var bounded = new RatioStream(unpacked, () => packed.Length, limits.CompressionRatio);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int count; (count = bounded.Read(chunk)) > 0;)
        {
            if (buffer.Length + count > limits.DocumentBytes) throw new InputException(ReadMessages.TooLarge(limits.DocumentBytes));
            buffer.Write(chunk, 0, count);
        }
        return buffer.ToArray();
    }
}
