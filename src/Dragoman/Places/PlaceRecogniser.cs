using Dragoman.Syntax;

namespace Dragoman.Places;

/// <summary>
/// Decides which sightings are places here and not persons, firms or ordinary words. A name counts as a place wherever it stands for
/// one, also inside the name of a body ("Edmonton Police"); a name introduced as a person's stays one from there on.
/// </summary>
internal readonly ref struct PlaceRecogniser(IReadOnlyList<Sentence> sentences, GazetteerView places, ContextWords words)
{
    /// <summary>Below this (some fifteen thousand people) a name must be led in like a place, at least once in the article.</summary>
    private const double LittleKnown = 4.2;

    /// <summary>Up to this (some hundred thousand people) so must a name that persons bear too.</summary>
    private const double Ambiguous = 5;

    /// <summary>A name that is also an ordinary word must stand for a town of more than some fifty thousand people.</summary>
    private const double SmallCity = 4.7;

    private readonly GazetteerView _places = places;

    /// <summary>The sightings that are places, in the order of the text.</summary>
    public List<Sighting> Recognise()
    {
        var sightings = new List<Sighting>();
        foreach (var sentence in sentences) NameScanner.Scan(sentence, _places, sightings);
        var verdicts = new Verdict[sightings.Count];
        var (persons, known) = (new HashSet<int>(), new HashSet<int>());
        for (var i = 0; i < verdicts.Length; i++)
        {
            var name = sightings[i].Name;
            verdicts[i] = Judge(sightings, i);
            if (verdicts[i] == Verdict.Person) persons.Add(name);
            else if (verdicts[i] == Verdict.Place) known.Add(name);
            else if (persons.Contains(name) && !HasAdjective(name, sightings)) verdicts[i] = Verdict.Person;
        }
        return [.. sightings.Where((sighting, i) =>
            verdicts[i] is Verdict.Place or Verdict.Likely || verdicts[i] == Verdict.Open && known.Contains(sighting.Name))];
    }

    /// <summary>Whether the article has an adjective of the place: amid Israelis, Israel is not only a minister's name.</summary>
    private bool HasAdjective(int name, List<Sighting> sightings)
    {
        var place = _places.Candidates(name)[0].Place;
        foreach (var sighting in sightings)
            if (sighting.Is(NameTraits.Adjective) && _places.Candidates(sighting.Name)[0].Place == place) return true;
        return false;
    }

    private Verdict Judge(List<Sighting> sightings, int number)
    {
        var sighting = sightings[number];
        var context = new Surroundings(sentences[sighting.Sentence], sighting, _places, words);
        if (sighting.Is(NameTraits.Abbreviation | NameTraits.Postal) || context.IsDateline) return Verdict.Place;
        if (context.IsForeignAcronym) return Verdict.Neither;
        if (number + 1 < sightings.Count && context.IsInside(sightings[number + 1])) return Verdict.Place;
        if (context.IsFirm) return Verdict.Neither;
        if (sighting.Is(NameTraits.Adjective)) return context.IsLanguage ? Verdict.Neither : Verdict.Place;
        return context.IsPerson ? Verdict.Person : Weigh(sighting, context);
    }

    private static Verdict Weigh(Sighting sighting, Surroundings context)
    {
        if (sighting.Prominence >= Surroundings.WellKnown) return context.IsLedIn ? Verdict.Place : Verdict.Likely;
        if (sighting.Is(NameTraits.Common))
            return context.IsLedIn && !context.GoesOn && sighting.Prominence > SmallCity ? Verdict.Place : Verdict.Neither;
        if (context.IsLedIn) return Verdict.Place;
        var doubtful = sighting.Prominence < LittleKnown
            || sighting.Prominence < Ambiguous && sighting.Is(NameTraits.GivenName | NameTraits.Surname);
        return doubtful ? Verdict.Open : Verdict.Likely;
    }
}
