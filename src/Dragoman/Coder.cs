using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Models;
using Dragoman.Places;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Text;
using Dragoman.Times;

namespace Dragoman;

/// <summary>
/// The front door: reads one article through all stages. Immutable and thread-safe once loaded; share one between all threads.
/// </summary>
public sealed class Coder
{
    private readonly Tokenizer _tokenizer;
    private readonly Parser _parser;
    private readonly TimeFinder _times;
    private readonly ActorFinder _actors;
    private readonly PlaceFinder _places;
    private readonly EventCoder _events;

    private Coder(ModelFolder models)
    {
        _tokenizer = Tokenizer.Load(models);
        _parser = Parser.Load(models);
        _times = TimeFinder.Load(models);
        _actors = ActorFinder.Load(models);
        _places = PlaceFinder.Load(models);
        _events = EventCoder.Load(models);
    }

    private Coder(Coder other, ActorFinder actors)
    {
        (_tokenizer, _parser, _times) = (other._tokenizer, other._parser, other._times);
        (_actors, _places, _events) = (actors, other._places, other._events);
    }

    /// <summary>Loads the models of a folder.</summary>
    /// <exception cref="FileNotFoundException">A model is missing.</exception>
    /// <exception cref="InvalidDataException">A model is broken or of another version.</exception>
    public static Coder Load(ModelFolder models) => new(models);

    /// <summary>The same coder with another finder of actors: one that knows a user's actors, or offices learned earlier.</summary>
    /// <param name="change">Makes the new finder from the one in use.</param>
    public Coder WithActors(Func<ActorFinder, ActorFinder> change) => new(this, change(_actors));

    /// <summary>Codes an article. One that is not in English is given back with nothing coded.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clock">Adds up the time of each stage, where given.</param>
    public CodedDocument Code(Article article, StageClock? clock = null) =>
        article.Language == "en" ? CodeEnglish(article, clock ?? StageClock.Off) : new(article, [], [], [], []);

    /// <summary>Who, when and where of an article, before anything is coded.</summary>
    public AnnotatedArticle Annotate(Article article, StageClock? clock = null) => AnnotateEnglish(article, clock ?? StageClock.Off);

    private CodedDocument CodeEnglish(Article article, StageClock clock)
    {
        var annotated = AnnotateEnglish(article, clock);
        return clock.Time(Stage.Events, () => _events.Code(annotated));
    }

    private AnnotatedArticle AnnotateEnglish(Article article, StageClock clock)
    {
        var tokens = clock.Time(Stage.Text, () => _tokenizer.Tokenize(article.Text));
        var parsed = new ParsedArticle(article, clock.Time(Stage.Syntax, () => _parser.Parse(tokens)));
        var times = clock.Time(Stage.Times, () => _times.Find(parsed));
        parsed = parsed with { Article = article with { Published = times.Published } };
        var actors = clock.Time(Stage.Actors, () => _actors.Find(parsed));
        var places = clock.Time(Stage.Places, () => _places.Find(parsed));
        clock.Count(parsed.Sentences.Count, tokens.Tokens.Length);
        return new(parsed, actors, times, places);
    }
}
