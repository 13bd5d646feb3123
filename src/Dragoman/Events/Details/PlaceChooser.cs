using Dragoman.Events.Linking;
using Dragoman.Places;
using Dragoman.Syntax;

namespace Dragoman.Events.Details;

/// <summary>Gives an event the place where it happened: its frame's, or one with "in" or "at" on the way from trigger to root.</summary>
/// <param name="people">Knows which word is which place.</param>
/// <param name="attachment">Tells what belongs to the event.</param>
internal sealed class PlaceChooser(ParticipantFinder people, Attachment attachment)
{
    private const int Reach = 8;
    private static readonly string[] s_at = ["in", "at", "near", "outside", "inside", "aboard", "on"];

    /// <summary>Fills the candidate's place where its sentence tells one.</summary>
    public void Fill(Candidate candidate)
    {
        if (candidate.Mode is "phone" or "correspondence") return;
        var sentence = candidate.Sentence;
        var place = candidate.PlaceWords.Select(word => Inside(sentence, word)).FirstOrDefault(found => found is not null)
            ?? Attached(sentence, candidate.Match.Word, candidate.Match.Words) ?? Modifier(candidate);
        if (place is null) return;
        candidate.Place = new(place.Span.In(sentence.Text).ToString(), place.Place);
        candidate.Steps.Add($"place: {candidate.Place.Text}");
    }

    /// <summary>The place attached to a word or to what stands over it, null where none is.</summary>
    public EventPlace? Find(Sentence sentence, int word) =>
        Attached(sentence, word, [word]) is { } place ? new(place.Span.In(sentence.Text).ToString(), place.Place) : null;

    /// <summary>The nearest place with a preposition of rest; of equally near ones the first.</summary>
    private PlaceMention? Attached(Sentence sentence, int word, IReadOnlyList<int> words)
    {
        var chain = Chain.OfEvent(sentence, word);
        var (best, nearest) = ((PlaceMention?)null, Reach);
        foreach (var place in people.Places(sentence.Index))
        {
            var phrase = Phrase(sentence, place.Head);
            if (phrase < 0 || place.IsAdjective || place.Place.Kind == "area") continue;
            var distance = attachment.Distance(sentence, words, chain, phrase, throughVenues: true);
            if (distance >= 0 && distance < nearest) (best, nearest) = (place, distance);
        }
        return best;
    }

    /// <summary>The head of the phrase with "in" or "at" that the place stands in ("at NATO headquarters").</summary>
    private static int Phrase(Sentence sentence, int word)
    {
        for (; word >= 0; word = sentence[word].Head)
        {
            if (s_at.Any(preposition => sentence.HasCase(word, preposition))) return word;
            if (sentence[word].Relation is not (Relation.Compound or Relation.Flat or Relation.NmodPoss or Relation.Appos)) return -1;
        }
        return -1;
    }

    private PlaceMention? Inside(Sentence sentence, int word)
    {
        if (people.Place(sentence.Index, word) is { IsAdjective: false } place) return place;
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation is Relation.Nmod or Relation.Appos or Relation.Compound or Relation.NmodPoss or Relation.Flat
                && Inside(sentence, child) is { } inner) return inner;
        return null;
    }

    private PlaceMention? Modifier(Candidate candidate)
    {
        var sentence = candidate.Sentence;
        foreach (var child in sentence.Children(candidate.Match.Word))
            if (sentence[child].Relation is Relation.Compound
                && people.Place(sentence.Index, child) is { IsAdjective: false, Place.Kind: not "country" } place) return place;
        return null;
    }
}
