using Dragoman.Events.Linking;
using Dragoman.Places;
using Dragoman.Syntax;

namespace Dragoman.Events.Details;

/// <summary>Gives an event the place where it happened: its frame's, or one with "in" or "at" on the way from trigger to root.</summary>
/// <param name="people">Knows which word is which place.</param>
internal sealed class PlaceChooser(ParticipantFinder people)
{
    private const int Reach = 4;
    private static readonly string[] s_at = ["in", "at", "near", "outside", "inside", "aboard", "on"];

    /// <summary>Fills the candidate's place where its sentence tells one.</summary>
    public void Fill(Candidate candidate)
    {
        if (candidate.Mode is "phone" or "correspondence") return;
        var sentence = candidate.Sentence;
        var place = candidate.PlaceWords.Select(word => Inside(sentence, word)).FirstOrDefault(found => found is not null)
            ?? Attached(sentence, candidate.Match.Word) ?? Modifier(candidate);
        if (place is null) return;
        candidate.Place = new(place.Span.In(sentence.Text).ToString(), place.Place);
        candidate.Steps.Add($"place: {candidate.Place.Text}");
    }

    /// <summary>The place attached to a word or to what stands over it, null where none is.</summary>
    public EventPlace? Find(Sentence sentence, int word) =>
        Attached(sentence, word) is { } place ? new(place.Span.In(sentence.Text).ToString(), place.Place) : null;

    private PlaceMention? Attached(Sentence sentence, int word)
    {
        foreach (var at in Chain.Up(sentence, word).Take(Reach))
            foreach (var child in sentence.Children(at))
                if (At(sentence, child) is { } place) return place;
                else if (sentence[child].Relation is Relation.Obj or Relation.Nsubj or Relation.Obl && people.At(sentence, child).Count > 0)
                    foreach (var nested in sentence.Children(child))
                        if (sentence[nested].Relation is Relation.Nmod && At(sentence, nested) is { } inner) return inner;
        return null;
    }

    private PlaceMention? At(Sentence sentence, int word) =>
        sentence[word].Relation is Relation.Obl or Relation.Nmod && s_at.Any(preposition => sentence.HasCase(word, preposition))
            ? Inside(sentence, word) : null;

    /// <summary>The place at a word, or in what follows it: "at the palace in Tbilisi", "the city of Aden".</summary>
    private PlaceMention? Inside(Sentence sentence, int word)
    {
        if (people.Place(sentence.Index, word) is { } place) return place;
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation is Relation.Nmod or Relation.Appos or Relation.Compound or Relation.NmodPoss or Relation.Flat
                or Relation.Amod && Inside(sentence, child) is { } inner) return inner;
        return null;
    }

    private PlaceMention? Modifier(Candidate candidate)
    {
        var sentence = candidate.Sentence;
        foreach (var child in sentence.Children(candidate.Match.Word))
            if (sentence[child].Relation is Relation.Compound && people.Place(sentence.Index, child) is { Place.Kind: not "country" } place)
                return place;
        return null;
    }
}
