using Dragoman.Events.Linking;
using Dragoman.Events.Modality;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Details;

/// <summary>What the readers of figures and documents ask of an article: who, when, where, on whose word, and evidence.</summary>
/// <param name="article">The annotated article.</param>
/// <param name="people">Its participants.</param>
/// <param name="attribution">Finds sources.</param>
/// <param name="lexicon">Word classes.</param>
internal sealed class ArticleContext(
    AnnotatedArticle article, ParticipantFinder people, AttributionFinder attribution, TriggerLexicon lexicon)
{
    private readonly GovernorFinder _governors = new(lexicon);

    private readonly HashSet<(int Sentence, int Word)> _timeWords =
        [.. article.Times.All.SelectMany(t => Enumerable.Range(t.First, t.Last - t.First + 1).Select(word => (t.Sentence, word)))];

    public IReadOnlyList<Sentence> Sentences => article.Parsed.Sentences;

    public ParticipantFinder People => people;

    public AttributionFinder Attribution => attribution;

    public DateFinder Dates { get; } = new(article, new Attachment(people, lexicon), lexicon);

    public PlaceChooser Places { get; } = new(people, new Attachment(people, lexicon));

    /// <summary>The day of publication as a date of last resort.</summary>
    public EventDate? Published() =>
        article.Times.Published is { } published ? new(null, published.Day, published.Day, Inferred: true) : null;

    /// <summary>Whether a word belongs to a time expression.</summary>
    public bool IsTime(Sentence sentence, int word) => _timeWords.Contains((sentence.Index, word));

    /// <summary>Whether what stands over a word makes it a wish, a refusal or a plan dropped: "asked to release 20 soldiers".</summary>
    public bool IsWish(Sentence sentence, int word) =>
        _governors.Over(sentence, word)?.Governor.Status is EventStatus.Proposed or EventStatus.Denied or EventStatus.Cancelled
            or EventStatus.Hypothetical;

    /// <summary>Whether a verb's own clause denies it, or tells it as a mere possibility.</summary>
    public static bool IsUnreal(Sentence sentence, int verb) => MoodReader.Read(sentence, verb) is Mood.Negated or Mood.Unreal;

    /// <summary>The sentences as evidence, each once.</summary>
    public Evidence[] Evidence(IEnumerable<Sentence> sentences) =>
        [.. sentences.Select(sentence => sentence.Index).Distinct().Order().Select(index => Freezer.Quote(article, index))];

    /// <summary>The id of a thing told in this article.</summary>
    public string Id(string kind, string key) => Freezer.Hash($"{article.Parsed.Article.Id}\n{kind}\n{key}");
}
