using System.Text.Json;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events;

/// <summary>Sports, weather, recipes and company news tell no events.</summary>
public sealed class NoEventsTests
{
    private const double MostInHundredSentences = 2;

    [Fact]
    public void Articles_without_events_stay_nearly_empty()
    {
        var coder = Coder.Load(new ModelFolder(Repository.File("models")));
        var texts = File.ReadLines(Repository.File("eval", "no-events", "articles.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToArray();

        var sentences = texts.Sum(text => coder.Annotate(new Article("calm", text)).Parsed.Sentences.Count);
        var events = texts.Sum(text => coder.Code(new Article("calm", text)).Events.Count);

        Assert.InRange(100.0 * events / sentences, 0, MostInHundredSentences);
    }
}
