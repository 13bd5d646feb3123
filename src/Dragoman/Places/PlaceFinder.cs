using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Places;

/// <summary>
/// Finds the places named in an article and resolves them to the gazetteer. Immutable and safe to share between threads.
/// </summary>
public sealed class PlaceFinder
{
    private readonly Gazetteer _gazetteer;
    private readonly ContextWords _words;

    private PlaceFinder(Gazetteer gazetteer, ContextWords words) => (_gazetteer, _words) = (gazetteer, words);

    /// <summary>Reads <c>en/gazetteer.bin</c>.</summary>
    /// <param name="models">Folder of built models.</param>
    public static PlaceFinder Load(ModelFolder models)
    {
        var gazetteer = Gazetteer.Load(models);
        return new PlaceFinder(gazetteer, new ContextWords(gazetteer.ContextLines));
    }

    /// <summary>Finds places; any text gives a result, if an empty one.</summary>
    /// <param name="article">The article and its sentences.</param>
    public PlaceMentions Find(ParsedArticle article)
    {
        var view = _gazetteer.View();
        var sightings = new PlaceRecogniser(article.Sentences, view, _words).Recognise();
        if (sightings.Count == 0) return new PlaceMentions([]);
        var groups = Group(article, sightings);
        new PlaceResolver(view, _gazetteer.Outlets.Of(article.Article)).Resolve([.. groups.Values]);
        var places = new Dictionary<int, Place>();
        return new PlaceMentions([.. sightings.Select(sighting =>
            Mention(article.Sentences[sighting.Sentence], sighting, groups[sighting.Name], places))]);
    }

    private PlaceMention Mention(Sentence sentence, Sighting sighting, NameGroup group, Dictionary<int, Place> places)
    {
        if (!places.TryGetValue(group.Best, out var place)) places[group.Best] = place = _gazetteer.Place(group.Best);
        var span = new Span(sentence[sighting.First].Start, sentence[sighting.Last].End);
        var rule = sighting.Is(NameTraits.Adjective) ? PlaceRules.Adjective : group.Rule;
        return new PlaceMention(sighting.Sentence, sighting.First, sighting.Last, Head(sentence, sighting), span, place, rule)
        {
            IsAdjective = sighting.Is(NameTraits.Adjective),
        };
    }

    /// <summary>The word whose head lies outside the mention.</summary>
    private static int Head(Sentence sentence, Sighting sighting)
    {
        for (var word = sighting.Last; word >= sighting.First; word--)
            if (sentence[word].Head < sighting.First || sentence[word].Head > sighting.Last) return word;
        return sighting.Last;
    }

    /// <summary>One group a name; a name of a region or country right after a comma contains the one before it.</summary>
    private static Dictionary<int, NameGroup> Group(ParsedArticle article, List<Sighting> sightings)
    {
        var groups = new Dictionary<int, NameGroup>();
        Sighting last = default;
        NameGroup? lastGroup = null;
        foreach (var sighting in sightings)
        {
            if (!groups.TryGetValue(sighting.Name, out var group)) groups[sighting.Name] = group = new NameGroup(sighting.Name);
            group.Count++;
            if (lastGroup is not null && last.Sentence == sighting.Sentence && sighting.First == last.Last + 2
                && article.Sentences[last.Sentence].Form(last.Last + 1) is "," or "(" or "in")
                lastGroup.Container ??= group;
            (last, lastGroup) = (sighting, group);
        }
        return groups;
    }
}
