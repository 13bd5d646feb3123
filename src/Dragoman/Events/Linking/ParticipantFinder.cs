using Dragoman.Actors;
using Dragoman.Events.Triggers;
using Dragoman.Places;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>Turns head words into participants of one article: its mentions, coordination, apposition, countries behind places.</summary>
internal sealed class ParticipantFinder
{
    private readonly AnnotatedArticle _article;
    private readonly TriggerLexicon _lexicon;
    private readonly Dictionary<(int Sentence, int Word), PlaceMention> _places = [];

    public ParticipantFinder(AnnotatedArticle article, TriggerLexicon lexicon)
    {
        (_article, _lexicon) = (article, lexicon);
        foreach (var place in article.Places.All) _places[(place.Sentence, place.Head)] = place;
    }

    /// <summary>Everybody whom a head word and its conjuncts mean.</summary>
    public List<Participant> At(Sentence sentence, int word, bool modifiers = false)
    {
        var found = new List<Participant>();
        foreach (var part in Coordinated(sentence, word)) Add(found, Single(sentence, part, modifiers));
        return found;
    }

    /// <summary>The states behind a place and its conjuncts: who is host there.</summary>
    public List<Participant> Hosts(Sentence sentence, int word)
    {
        var found = new List<Participant>();
        foreach (var part in Coordinated(sentence, word))
        {
            var actors = Single(sentence, part, modifiers: false);
            Add(found, actors.Count > 0 ? actors : CountryOf(sentence, part));
        }
        return found;
    }

    /// <summary>The place that has this head word, or null.</summary>
    public PlaceMention? Place(int sentence, int word) => _places.GetValueOrDefault((sentence, word));

    /// <summary>A noun and its conjuncts.</summary>
    public static IEnumerable<int> Coordinated(Sentence sentence, int word)
    {
        yield return word;
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation == Relation.Conj && sentence[child].Upos is not (Upos.VERB or Upos.AUX))
                foreach (var part in Coordinated(sentence, child)) yield return part;
    }

    /// <summary>Adds those that are not there yet.</summary>
    public static void Add(List<Participant> list, IEnumerable<Participant> more)
    {
        foreach (var participant in more)
            if (!list.Exists(known => Same(known.Actor, participant.Actor))) list.Add(participant);
    }

    /// <summary>Whether two actors are one.</summary>
    public static bool Same(Actor a, Actor b) =>
        a.Entity is not null && a.Entity == b.Entity || a.Kind == b.Kind && a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase);

    private List<Participant> Single(Sentence sentence, int word, bool modifiers)
    {
        if (_article.Actors.At(sentence.Index, word) is { } mention && (modifiers || !mention.IsBackground))
            return Of(mention);
        var nested = new List<Participant>();
        var collective = _lexicon.IsIn("people", sentence.LowerLemma(word));
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation == Relation.Appos || collective && IsBelonging(sentence, child))
                foreach (var part in Coordinated(sentence, child))
                    if (_article.Actors.At(sentence.Index, part) is { } inner) Add(nested, Of(inner));
        return nested;
    }

    private List<Participant> Of(ActorMention mention)
    {
        var text = mention.Span.In(_article.Parsed.Text).ToString();
        return [.. mention.Actors.Select(actor => new Participant(text, actor))];
    }

    private List<Participant> CountryOf(Sentence sentence, int word)
    {
        if (Place(sentence.Index, word) is not { Place.Country: { } country } place) return [];
        var known = _article.Actors.All.SelectMany(mention => mention.Actors)
            .FirstOrDefault(actor => actor.Kind == ActorKind.State && actor.Code == country);
        var actor = known ?? new Actor(place.Place.Kind == "country" ? place.Place.Name : country, ActorKind.State, country)
        {
            Country = country,
        };
        return [new Participant(place.Span.In(_article.Parsed.Text).ToString(), actor)];
    }

    private static bool IsBelonging(Sentence sentence, int child) => sentence[child].Relation switch
    {
        Relation.NmodPoss or Relation.Amod or Relation.Compound or Relation.NmodDesc => true,
        Relation.Nmod => sentence.HasCase(child, "of") || sentence.HasCase(child, "from") || sentence.HasCase(child, "for"),
        _ => false,
    };
}
